// What moved the figures of a workspace, in JSON → one long table: a row for each figure, term, change, claim and problem.
import { methodChoices } from "../../model/comparison.ts";
import type { RecordTable } from "../document.ts";
import type { ChangesOutput, MovedAssessmentJson } from "./changesSchema.ts";

const columns = [
  "assessment",
  "level",
  "id",
  "kind",
  "activity",
  "body",
  "rater",
  "column",
  "before",
  "after",
  "value",
  "exact",
  "file",
  "line",
  "text",
] as const;

type Values = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * Levels: figure, term, choice (of the method), plan, clause, cell, claim, new-problem, accepted-problem, fixed-problem. `value` and `exact` are
 * percentage points, now minus before; terms add up to the figure, plan to its term, cells to their clause.
 */
export const changesRecords = (output: ChangesOutput): RecordTable => ({
  columns,
  rows: [
    ...output.assessments.flatMap(rowsOf),
    ...(["new", "accepted", "fixed"] as const).flatMap((state) =>
      output.changedProblems[state].map(({ code, file, line, message }) =>
        row({ level: `${state}-problem`, id: code, file, line, text: message }),
      ),
    ),
  ],
  decimals: ["value"],
  exact: { fractions: ["exact"] },
});

const row = (values: Values): (string | number | null)[] => columns.map((column) => values[column] ?? null);

type Points = { readonly exact: string | null; readonly value: string | null } | null | undefined;

const exactly = (points: Points): Values => ({ value: points?.value ?? null, exact: points?.exact ?? null });

function rowsOf(item: MovedAssessmentJson): (string | number | null)[][] {
  const { terms } = item;
  const own = (level: string, id: string, values: Values): (string | number | null)[] =>
    row({ assessment: item.id, level, id, ...values });
  const term = (id: string, points: Points): (string | number | null)[][] =>
    (points?.exact ?? null) === null ? [] : [own("term", id, exactly(points))];
  const parts = terms?.method.parts ?? null;
  return [
    own("figure", item.id, {
      kind: item.state,
      before: item.before?.percent ?? null,
      after: item.now?.percent ?? null,
      ...exactly(item.move),
    }),
    ...term("plan", terms?.plan),
    ...term("coverage", terms?.coverage),
    ...term("method", terms?.method),
    ...(parts === null ? [] : methodChoices.map((choice) => own("choice", choice, exactly(parts[choice])))),
    ...term("rating", terms?.rating),
    ...term("together", terms?.together),
    ...(terms?.plan?.parts ?? []).map(({ kind, id, before, after, contribution }) =>
      own("plan", id, { kind, before, after, ...exactly(contribution) }),
    ),
    ...item.clauses.flatMap(({ id, title, before, now, contribution, cells }) => [
      own("clause", id, { before, after: now, text: title, ...exactly(contribution) }),
      ...cells.map(({ contribution: part, ...cell }) => own("cell", id, { ...cell, ...exactly(part) })),
    ]),
    ...item.claims.map(({ figure, source, before, now }) =>
      own("claim", figure, { before, after: now, text: source }),
    ),
  ];
}
