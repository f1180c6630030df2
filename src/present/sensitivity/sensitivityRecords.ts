// How sure figures are, in their form of the JSON contract → one long table: bounds, claims, combinations of choices, clauses to verify.
import type { assessorCells } from "../assessors/assessorCells.ts";
import type { RecordCells, RecordTable } from "../document.ts";
import type { SensitivityJson } from "./sensitivityJson.ts";

const columns = [
  "assessment",
  "level",
  "id",
  "method",
  "percent",
  "exact",
  "least",
  "leastExact",
  "greatest",
  "greatestExact",
  "reached",
  "clauses",
  "turns",
  "roundings",
  "rows",
  "values",
  "within.bodies",
  "across",
  "not-due",
] as const;

type Named = Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>;

/** Levels: bounds (by source), claim, combination, verify, cause, interest. Cells that a level has not are empty. */
export function sensitivityRecords(
  results: readonly SensitivityJson[],
  assessorColumns: readonly string[],
  cellsOfAssessor: typeof assessorCells,
): RecordTable {
  return {
    columns: [...columns, ...assessorColumns],
    rows: {
      *[Symbol.iterator]() {
        for (const result of results) {
          let isFirst = true;
          for (const record of recordsOf(result)) {
            const cells: RecordCells = columns.map((column) => record[column] ?? null);
            yield [...cells, ...Object.values(cellsOfAssessor(result.assessment, isFirst))];
            isFirst = false;
          }
        }
      },
    },
    decimals: ["percent", "least", "greatest"],
    exact: { fractions: ["exact", "leastExact", "greatestExact"] },
  };
}

function* recordsOf({ assessment, methods, grid, verify, setAside }: SensitivityJson): Generator<Named> {
  const own = { assessment: assessment.id };
  for (const { method, overall, bounds, claims } of methods) {
    const figure = { ...own, method: method.id, percent: overall.percent, exact: overall.exact };
    yield { ...figure, level: "figure", id: "overall" };
    for (const { sources, clauses, least, greatest, exact } of bounds)
      yield {
        ...figure,
        level: "bounds",
        id: sources.join("+"),
        clauses,
        least: least?.value ?? null,
        leastExact: least?.exact ?? null,
        greatest: greatest?.value ?? null,
        greatestExact: greatest?.exact ?? null,
        reached: exact ? "yes" : "no",
      };
    for (const { figure: claimed, ways, searched } of claims) {
      if (ways.length === 0)
        yield {
          ...own,
          level: "claim",
          id: claimed,
          method: method.id,
          reached: searched ? "no" : "not-searched",
        };
      for (const { roundings, turns, value, exact, rows } of ways)
        yield {
          ...own,
          level: "claim",
          id: claimed,
          method: method.id,
          percent: value,
          exact,
          reached: "yes",
          turns,
          roundings: roundings.join(" "),
          rows: rows
            .map(({ clause, activity, body }) => [clause, activity, body].filter(Boolean).join(" "))
            .join("; "),
        };
    }
  }
  for (const { options, value, exact } of grid?.combinations ?? [])
    yield { ...own, level: "combination", percent: value, exact, ...options };
  for (const { clause, narrows, least, greatest } of verify)
    yield {
      ...own,
      level: "verify",
      id: clause,
      percent: narrows.value,
      exact: narrows.exact,
      leastExact: least,
      greatestExact: greatest,
    };
  for (const { kind, name, clauses, without, ifDone } of setAside)
    yield {
      ...own,
      level: kind,
      id: name,
      clauses: clauses.length,
      percent: without.value,
      exact: without.exact,
      greatest: ifDone.value,
      greatestExact: ifDone.exact,
    };
}
