// The assessments of a plan, and what is asked now → what a body itself answered the last time.
import { append } from "../model/append.ts";
import { madeIn } from "../model/madeIn.ts";
import type { Assessment } from "../model/assessment.ts";
import { bodyMeant } from "../model/bodyMeant.ts";
import type { FormRating } from "../model/formRating.ts";
import type { Day } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import type { Round } from "../model/rounds.ts";
import { textsOf } from "../model/textsOf.ts";
import type { FormTarget } from "./formTargets.ts";
import type { RatingsByBody } from "./ratingsByBody.ts";

/** An assessment, and what a form shows of its ratings. */
export interface ShownAssessment {
  readonly assessment: Assessment;
  readonly ratings: RatingsByBody;
}

/** Clause → activity ("" for the clause as a whole) → what was answered. */
export type AnswersOfBody = ReadonlyMap<string, ReadonlyMap<string, readonly FormRating[]>>;

export interface LastAnswers {
  readonly assessment: Assessment;
  readonly answers: AnswersOfBody;
}

/**
 * Only self-reports count, of an earlier day than the form's: the latest that has a row of the body on one of its clauses. A row
 * is the body's if it names the body, or names none in a self-report whose assessor is the body. What others said of the body,
 * and what somebody read out of its documents, is not its answer. The coordinator's are the rows that name nobody, or a group.
 *
 * @param when without a round and a day, the latest of all counts
 * @returns `null` where there is none; `tied`: ids of several of one day, of which none is taken
 */
export function lastAnswers(
  plan: Plan,
  target: FormTarget,
  all: readonly ShownAssessment[],
  when: { readonly round: Round | null; readonly asOf: Day | null },
): LastAnswers | { readonly tied: readonly string[] } | null {
  const clauses = new Set(target.clauses.map(({ id }) => id));
  let found: LastAnswers[] = [];
  for (const { assessment, ratings } of all) {
    if (assessment.kind !== "self-report" || !isEarlier(assessment, plan, when)) continue;
    const answers = answersOf(plan, target, assessment, ratings);
    if (answers === null || ![...answers.keys()].some((id) => clauses.has(id))) continue;
    const later = compareDays(dayOf(assessment), dayOf(found[0]?.assessment ?? null));
    if (found.length === 0 || later > 0) found = [{ assessment, answers }];
    else if (later === 0) found.push({ assessment, answers });
  }
  const [first, ...others] = found;
  if (first === undefined) return null;
  return others.length === 0 ? first : { tied: found.map(({ assessment }) => assessment.id).toSorted() };
}

const dayOf = (assessment: Assessment | null): Day => assessment?.asOf ?? assessment?.period?.end ?? "";

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

function isEarlier(
  assessment: Assessment,
  plan: Plan,
  { round, asOf }: { readonly round: Round | null; readonly asOf: Day | null },
): boolean {
  if (round !== null && assessment.round === round.id) return false;
  const day = dayOf(assessment);
  if (asOf !== null && day !== "") return day < asOf;
  if (round === null) return asOf === null;
  const place = (id: string): number => plan.rounds.findIndex((item) => item.id === id);
  return assessment.round !== undefined && place(assessment.round) < place(round.id);
}

/** What a body said itself, of all that an assessment holds; `null` where it said nothing. */
function answersOf(
  plan: Plan,
  { body, clauses }: FormTarget,
  { assessor }: Assessment,
  ratings: RatingsByBody,
): AnswersOfBody | null {
  if (body === null) {
    const groups = new Set(
      clauses.flatMap(({ lead, partners, bodies }) => [...lead, ...partners, ...bodies]),
    );
    return merged(["", ...groups].flatMap((id) => ratings.get(id) ?? []));
  }
  const meant = bodyMeant(plan.bodies);
  const isAssessor = textsOf(assessor).some((name) => meant(name) === body.id);
  return merged([body.id, ...(isAssessor ? [""] : [])].flatMap((id) => ratings.get(id) ?? []));
}

function merged(all: readonly AnswersOfBody[]): AnswersOfBody | null {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first ?? null;
  const together = new Map<string, Map<string, FormRating[]>>();
  for (const part of all)
    for (const [clause, byActivity] of part) {
      const own = madeIn(together, clause, () => new Map<string, FormRating[]>());
      for (const [activity, given] of byActivity)
        append(
          madeIn(own, activity, (): FormRating[] => []),
          given,
        );
    }
  return together;
}
