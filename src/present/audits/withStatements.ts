// The records of audited percents, and what was found of other claims → one long table.
import type { RecordTable } from "../document.ts";
import { wholeRecord } from "../wholeRecord.ts";
import type { AuditOutputJson } from "./auditSchema.ts";

const added = ["about", "unit", "found", "difference", "other", "otherAssessment", "reasons"] as const;

type Cell = string | number | null;

/**
 * `answer` is `claim` for one that is held against the data, and `comparison` for a pair: `figure` and `other` are its figures. `reasons` are ids:
 * what is missing, what sets the two apart, what is not stated.
 */
export function withStatements(
  table: RecordTable,
  { statements, comparisons }: Pick<AuditOutputJson, "statements" | "comparisons">,
): RecordTable {
  const columns = [...table.columns, ...added];
  const wholeOf = wholeRecord(table);
  const record = (cells: Readonly<Partial<Record<string, Cell>>>): Cell[] =>
    columns.map((column) => cells[column] ?? null);
  return {
    ...table,
    columns,
    rows: [
      ...Array.from(table.rows, (row) => [...wholeOf(row), ...added.map(() => null)]),
      ...statements.map((own) =>
        record({
          assessment: own.assessment,
          figure: own.figure,
          stated: own.clauses,
          verdict: own.verdict,
          answer: "claim",
          about: own.of,
          unit: own.unit,
          found: own.found,
          difference: own.difference,
          reasons: own.missing.join(" "),
        }),
      ),
      ...comparisons.pairs.map(({ a, b, ...pair }) =>
        record({
          assessment: a.assessment,
          figure: a.figure,
          stated: a.clauses,
          verdict: pair.verdict,
          answer: "comparison",
          about: pair.of,
          unit: a.unit === b.unit ? a.unit : `${a.unit} / ${b.unit}`,
          difference: pair.difference,
          other: b.figure,
          otherAssessment: b.assessment,
          reasons: [...pair.apart, ...(pair.open === null ? [] : [pair.open]), ...pair.notStated].join(" "),
        }),
      ),
    ],
    exact: {
      ...table.exact,
      fractions: [...(table.exact?.fractions ?? []), "found", "difference"],
    },
  };
}
