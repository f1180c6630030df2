// What was due as of a day, and who reported, in JSON → one long table: a row for each part, clause and report.
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { RecordTable } from "../document.ts";
import type { PlanReportsJson, ScheduleJson, ScheduleOutput } from "./scheduleSchema.ts";

const columns = [
  "assessment",
  "level",
  "id",
  "state",
  "start",
  "end",
  "daysLeast",
  "daysMost",
  "percent",
  "expected",
  "clauses",
  "complete",
  "doneEarliest",
  "doneLatest",
  "round",
  "why",
  "asOf",
  "sourceEnds",
  "body",
  ...assessorColumns,
] as const;

type Values = Partial<Record<(typeof columns)[number], string | number | null>>;

/** Levels: whole, due, started, clause, window (another one of the clause), other-body, if-done, report. */
export const scheduleRecords = ({ schedules, reports }: ScheduleOutput): RecordTable => ({
  columns,
  rows: [...schedules.flatMap(rowsOf), ...reports.flatMap(reportRows)],
  decimals: ["percent"],
  exact: { fractions: ["expected"] },
});

const row = (values: Values): (string | number | null)[] => columns.map((column) => values[column] ?? null);

function rowsOf(found: ScheduleJson): (string | number | null)[][] {
  const own = (level: string, values: Values) =>
    row({ assessment: found.assessment.id, level, asOf: found.asOf, ...values });
  return [
    ...(["whole", "due", "started"] as const).map((level, index) =>
      own(level, {
        clauses: found[level].clauses,
        complete: found[level].complete,
        percent: found[level].percent,
        sourceEnds: found.sourceEnds,
        ...assessorCells(found.assessment, index === 0),
      }),
    ),
    ...found.clauses.flatMap(({ id, percent, expected, done, others, otherBodies, ifDone, ...main }) => [
      own("clause", {
        id,
        ...outcome(main),
        percent,
        expected,
        ...daysOf(done),
      }),
      ...others.map((other) => own("window", { id, ...outcome(other) })),
      ...otherBodies.map((other) =>
        own("other-body", { id, body: other.id, ...outcome(other), ...daysOf(other.done) }),
      ),
      ...(ifDone === null ? [] : [own("if-done", { id, ...outcome(ifDone) })]),
    ]),
  ];
}

const reportRows = ({ asOf, rounds }: PlanReportsJson): (string | number | null)[][] =>
  rounds.flatMap(({ round, until, reports }) =>
    reports.map(({ id, state, days, first, last, assessments }) =>
      row({
        assessment: assessments.join(" "),
        level: "report",
        id,
        state,
        end: until,
        daysLeast: days?.least ?? null,
        daysMost: days?.most ?? null,
        doneEarliest: first?.earliest ?? null,
        doneLatest: last?.latest ?? null,
        round,
        asOf,
      }),
    ),
  );

const daysOf = (done: ScheduleJson["clauses"][number]["done"]) => ({
  doneEarliest: done?.earliest ?? null,
  doneLatest: done?.latest ?? null,
});

const outcome = ({
  start,
  end,
  state,
  days,
  why,
}: NonNullable<ScheduleJson["clauses"][number]["ifDone"]>) => ({
  start,
  end,
  state,
  why,
  daysLeast: days?.least ?? null,
  daysMost: days?.most ?? null,
});
