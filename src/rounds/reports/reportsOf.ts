// A plan, its assessments and a day → who reported in each round, who late, who not at all.
import { clausesOf, responsibleBodies } from "../../model/clauses.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Day } from "../../model/period.ts";
import type { Plan } from "../../model/plan.ts";
import type { Report, Reports, RoundReports } from "../../model/reports.ts";
import type { Round } from "../../model/rounds.ts";
import { receiptsByBody, type Receipts } from "./receiptsByBody.ts";
import { reportState } from "./reportState.ts";

/**
 * A body reported in a round if an assessment of that round has a row with a rating for it; what others say of the body
 * (alternative and independent assessments) is not its report. Of a kind of assessor each assessment is a report. A report
 * has come in when its last row has.
 *
 * @param asOf `null`: the latest as-of day of the assessments, or the latest day before which a row of theirs cannot have come in
 * @example reportsOf(plan.value, [own.value], null).rounds // []
 */
export function reportsOf(plan: Plan, assessments: readonly Assessment[], asOf: Day | null): Reports {
  const day = asOf ?? latest(assessments);
  const rounds = plan.rounds.filter(({ reports, by }) => reports !== null || by !== null);
  if (rounds.length === 0) return { asOf: day, rounds: [] };
  const byRound = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    if (assessment.round === undefined) continue;
    const own = byRound.get(assessment.round);
    if (own === undefined) byRound.set(assessment.round, [assessment]);
    else own.push(assessment);
  }
  const responsible = responsibleOf(plan);
  return {
    asOf: day,
    rounds: rounds.map((round) => roundReports(round, byRound.get(round.id) ?? [], responsible, day)),
  };
}

/** The last day of which something is certain: of a receipt the first day that it may have come in, since the last is no more than possible. */
function latest(assessments: readonly Assessment[]): Day | null {
  let found: Day | null = null;
  const take = (day: Day | null): void => {
    if (day !== null && (found === null || day > found)) found = day;
  };
  for (const { asOf, period, ratings } of assessments) {
    take(asOf ?? period?.end ?? null);
    for (const receipt of ratings.receipts) take(receipt?.earliest ?? null);
  }
  return found;
}

/** In the plan's order. */
function responsibleOf(plan: Plan): string[] {
  const found = new Set<string>();
  for (const clause of clausesOf(plan)) for (const id of responsibleBodies(clause)) found.add(id);
  return plan.bodies.map(({ id }) => id).filter((id) => found.has(id));
}

function roundReports(
  round: Round,
  assessments: readonly Assessment[],
  responsible: readonly string[],
  asOf: Day | null,
): RoundReports {
  const ordered = assessments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { by } = round;
  if (typeof by === "string") {
    const own = ordered.filter(({ kind }) => kind === by);
    const reporter = { level: "kind", id: by } as const;
    const reports = own.map((assessment) => {
      const received = receiptsByBody([assessment], () => "").get("");
      if (received === undefined && !assessment.published)
        return unpublished(reporter, assessment, round, asOf);
      return reportOf(reporter, received ?? { ...nothing, assessments: [assessment.id] }, round, asOf);
    });
    return {
      round,
      isStated: true,
      reports: reports.length === 0 ? [reportOf(reporter, nothing, round, asOf)] : reports,
    };
  }
  const own = ordered.filter(({ kind }) => kind !== "alternative" && kind !== "independent");
  const receipts = receiptsByBody(own, (body) => body);
  return {
    round,
    isStated: by !== null,
    reports: (by ?? responsible).map((id) =>
      reportOf({ level: "body", id }, receipts.get(id) ?? nothing, round, asOf),
    ),
  };
}

const nothing: Receipts = { assessments: [], first: null, last: null, undated: 0 };

/** Somebody speaks of it: whether it came in is not known, nor before its days are over whether it is late. */
function unpublished(
  reporter: Report["reporter"],
  { id }: Assessment,
  { reports }: Round,
  asOf: Day | null,
): Report {
  const isOver = reports === null || (asOf !== null && reports.end <= asOf);
  return {
    reporter,
    assessments: isOver ? [id] : [],
    state: isOver ? "unknown" : "not-due",
    late: null,
    received: null,
    undated: 0,
  };
}

function reportOf(reporter: Report["reporter"], found: Receipts, round: Round, asOf: Day | null): Report {
  const { first, last } = found;
  const isLater = asOf !== null && first?.earliest !== null && first !== null && first.earliest > asOf;
  const come = isLater ? nothing : found;
  return {
    reporter,
    assessments: come.assessments,
    ...reportState(come, round.reports, asOf),
    received: isLater || first === null || last === null ? null : { first, last },
    undated: come.undated,
  };
}
