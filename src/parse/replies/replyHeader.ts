// The header cells of a table of replies → which cell carries which column, and what is wrong with them.
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { replyColumns, type ReplyColumn } from "../../model/replies.ts";
import { fold } from "../../text/fold.ts";
import { suggester } from "../../text/suggest.ts";
import { unknownColumns } from "../ratings/unknownColumns.ts";
import { replyNames } from "./replyNames.ts";

/** Which cell carries which column. */
export interface ReplyHeader {
  readonly cells: number;
  readonly index: Readonly<Partial<Record<ReplyColumn, number>>>;
  /** Cells of the header in which nothing stands. */
  readonly nameless: readonly number[];
  /** The cells that are not used, as written. */
  readonly unused: readonly string[];
}

const byName = new Map(
  replyColumns.flatMap((column) => replyNames[column].map((name) => [fold(name), column] as const)),
);

/** The column that a header cell names, whatever stands behind it in brackets; `null` for none. */
export const replyColumnOf = (name: string): ReplyColumn | null =>
  byName.get(fold(name)) ?? byName.get(fold(name).replace(/ ?\([^()]*\)$/, "")) ?? null;

/** Without one of these a table says nothing. */
const saying = ["answer", "status", "percent", "final-status", "final-percent"] as const;

/** Columns that say what a row is about, and what it says of it. */
const deciding: ReadonlySet<ReplyColumn> = new Set<ReplyColumn>(["activity", "body", ...saying]);

/** Names that are shown of a column that is missing. */
const shownNames = 4;

/** `header` is `null` where there are no clauses, or nothing is said of them. */
export function readReplyHeader(
  cells: readonly string[],
  placeOf: (index: number) => Place,
): { header: ReplyHeader | null; problems: Problem[] } {
  const index: Partial<Record<ReplyColumn, number>> = {};
  const problems: Problem[] = [];
  let unknown: number[] = [];
  for (const [position, cell] of cells.entries()) {
    const column = replyColumnOf(cell);
    const first = column === null ? undefined : index[column];
    if (fold(cell) === "") continue;
    if (column === null) unknown.push(position);
    else if (first === undefined) index[column] = position;
    else
      problems.push(problem("NAP113", placeOf(position), { column, first: first + 1, second: position + 1 }));
  }
  const missing: ReplyColumn | null =
    index.clause === undefined
      ? "clause"
      : saying.every((column) => index[column] === undefined)
        ? "answer"
        : null;
  if (missing !== null) {
    const meant = suggester(replyNames[missing]);
    const slips = unknown.flatMap((position) => {
      const name = meant(cells[position] ?? "");
      return name === null ? [] : [{ position, name }];
    });
    const [slip] = slips;
    problems.push(
      problem("NAP111", placeOf(slip?.position ?? 0), {
        column: missing,
        names: replyNames[missing].slice(0, shownNames),
        found: cells.map((cell) => cell.trim()).filter((cell) => cell !== ""),
        ...(slip === undefined ? {} : { suggestion: slip.name }),
      }),
    );
    if (slip === undefined || slips.length > 1) return { header: null, problems };
    index[missing] = slip.position;
    unknown = unknown.filter((position) => position !== slip.position);
  }
  for (const { found } of unknownColumns(unknown, cells, index, {
    placeOf,
    columnOf: replyColumnOf,
    names: [...byName.keys()],
    columns: replyColumns,
    deciding,
  }))
    problems.push(found);
  const used = new Set(Object.values(index));
  return {
    header: {
      cells: cells.length,
      index,
      nameless: [...cells.keys()].filter((position) => fold(cells[position] ?? "") === ""),
      unused: cells.flatMap((cell, position) =>
        used.has(position) || fold(cell) === "" ? [] : [cell.trim()],
      ),
    },
    problems,
  };
}
