// The rows that a method cannot read → what is wrong with them, once a file.
import { toText } from "../math/fraction.ts";
import { atAllRows } from "../model/atAllRows.ts";
import { problemsOf } from "../model/manyProblems.ts";
import type { Method } from "../model/method.ts";
import type { Place } from "../model/place.ts";
import { problem, type ParamsOf, type Problem } from "../model/problem.ts";
import type { InRows } from "../model/problems/problemParts.ts";
import { rowNumber, type RatingColumn, type RatingTable } from "../model/ratingTable.ts";
import { rowsByFile } from "../model/rowsByFile.ts";
import { rowsMeant } from "../model/rowsMeant.ts";
import type { Scale } from "../model/scale.ts";

/** Rows by number, in the order in which they were read. */
interface Unreadable {
  /** Of statuses without a value, by the number of the status. */
  readonly unvalued: ReadonlyMap<number, readonly number[]>;
  /** What was found row by row. */
  readonly noted: readonly Problem[];
  /** With a percent that the method refuses. */
  readonly refused: readonly number[];
  /** Without the evidence that the method asks for. */
  readonly bare: readonly number[];
}

interface ReadWith {
  readonly table: RatingTable;
  readonly scale: Scale | null;
  readonly method: Method;
  readonly readable: readonly string[];
}

/** NAP401, NAP407, NAP405, and what was noted. Where the method does not know the scale, NAP401 is about all of its statuses. */
export function unreadableRows(
  { unvalued, noted, refused, bare }: Unreadable,
  { table, scale, method, readable }: ReadWith,
): Problem[] {
  const isKnown = scale !== null && method.values.has(scale.id);
  const bareRule = bareRuleOf(method.treat.noEvidence);
  /** Clauses are read in the order of the plan, and problems stand in that of the file. */
  const inFiles = (all: readonly number[]) =>
    rowsByFile(
      table,
      all.toSorted((a, b) => a - b),
    );
  const inRows = (
    column: RatingColumn,
    rows: readonly number[],
    make: (place: Place, counts: InRows) => Problem,
  ): Problem => {
    const first = rows[0] ?? 0;
    const counts = { rows: rowsMeant(table, rows), row: rowNumber(table, first) };
    return atAllRows(make(table.place(first, column), counts), table, column, rows);
  };
  const statuses = [...unvalued].flatMap(([number, all]) => inFiles(all).map((rows) => ({ number, rows })));
  return [
    ...problemsOf("NAP401", isKnown ? statuses : firstOf(unvalued), ({ number, rows }) =>
      inRows("status", rows, (place, counts) =>
        problem("NAP401", place, {
          ...(isKnown ? { status: table.column.status.names[number] ?? "", ...counts } : {}),
          scale: scale?.id ?? "",
          method: method.id,
          readable,
        }),
      ),
    ),
    ...noted,
    ...inFiles(refused).map((rows) =>
      inRows("percent", rows, (place, counts) => problem("NAP407", place, { method: method.id, ...counts })),
    ),
    ...(bareRule === null
      ? []
      : inFiles(bare).map((rows) =>
          inRows("evidence", rows, (place, counts) =>
            problem("NAP405", place, { method: method.id, rule: bareRule, ...counts }),
          ),
        )),
  ];
}

const firstOf = (unvalued: Unreadable["unvalued"]) =>
  [...unvalued].slice(0, 1).map(([number, all]) => ({ number, rows: all.slice(0, 1) }));

/** As a method writes it; `null` where rows without evidence count as they are rated. */
const bareRuleOf = (rule: Method["treat"]["noEvidence"]): ParamsOf<"NAP405">["rule"] | null =>
  rule === "as-rated" ? null : typeof rule === "object" ? `cap-${toText(rule.cap)}` : rule;
