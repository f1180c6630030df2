// How the figures of series moved, in JSON → one long table: a row for each round, step, term, clause and group.
import { methodChoices } from "../../model/comparison.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { RecordTable } from "../document.ts";
import type { ProgressOutput, SeriesJson, StepJson } from "./progressSchema.ts";

const columns = [
  "series",
  "level",
  "round",
  "since",
  "id",
  "step",
  "before",
  "after",
  "coverage",
  "value",
  "exact",
  "method",
  "asOf",
  "assessment",
  ...assessorColumns,
] as const;

type Values = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * Levels: round, step, term, choice (of the method), clause, direction, body. `value` and `exact` are percentage points, a later
 * figure minus an earlier one; of a round they are its percent. Terms add up to the step. `before` and `after` are percents of both rounds
 * under the method of the later one.
 */
export const progressRecords = ({ series }: ProgressOutput): RecordTable => ({
  columns,
  rows: series.flatMap(rowsOf),
  decimals: ["value", "before", "after", "coverage"],
  exact: { fractions: ["exact"] },
});

const row = (values: Values): (string | number | null)[] => columns.map((column) => values[column] ?? null);

type Points = { readonly exact: string | null; readonly value: string | null } | null | undefined;

const exactly = (points: Points): Values => ({ value: points?.value ?? null, exact: points?.exact ?? null });

function rowsOf(series: SeriesJson): (string | number | null)[][] {
  const own = (level: string, values: Values) => row({ series: series.id, level, ...values });
  return [
    ...series.rounds.map(({ id, asOf, assessments, assessor, figure }, index) =>
      own("round", {
        round: id,
        asOf,
        assessment: assessments.join(" "),
        value: figure?.percent ?? null,
        exact: figure?.exact ?? null,
        coverage: figure?.coverage ?? null,
        method: figure?.method.id ?? null,
        ...(assessor === null ? {} : assessorCells(assessor, index === 0)),
      }),
    ),
    ...series.steps.flatMap((step) => stepRows(step, series, own)),
    ...(["directions", "bodies"] as const).flatMap((level) =>
      series[level].flatMap(({ id, rounds }) =>
        rounds.map(({ round, percent, exact, coverage }) =>
          own(level === "directions" ? "direction" : "body", { id, round, value: percent, exact, coverage }),
        ),
      ),
    ),
  ];
}

function stepRows(
  { from, to, move, terms, clauses, beforeUnderNewMethod }: StepJson,
  { rounds }: SeriesJson,
  make: (level: string, values: Values) => (string | number | null)[],
): (string | number | null)[][] {
  const own = (level: string, values: Values) => make(level, { round: to, since: from, ...values });
  const term = (id: string, points: Points) =>
    (points?.exact ?? null) === null ? [] : [own("term", { id, ...exactly(points) })];
  const percentOf = (id: string) => rounds.find((round) => round.id === id)?.figure?.percent ?? null;
  const parts = terms?.method.parts ?? null;
  return [
    own("step", {
      ...exactly(move),
      before: beforeUnderNewMethod === null ? percentOf(from) : beforeUnderNewMethod.percent,
      after: percentOf(to),
    }),
    ...term("plan", terms?.plan),
    ...term("coverage", terms?.coverage),
    ...term("method", terms?.method),
    ...(parts === null ? [] : methodChoices.map((id) => own("choice", { id, ...exactly(parts[id]) }))),
    ...term("rating", terms?.rating),
    ...term("together", terms?.together),
    ...clauses.map(({ id, step, before, now, contribution }) =>
      own("clause", { id, step, before, after: now, ...exactly(contribution) }),
    ),
  ];
}
