// An assessment and its plan → whom forms for replies to it ask now, about what, and which ratings they show.
import type { Assessment } from "../../model/assessment.ts";
import type { FormRow } from "../../model/form.ts";
import type { FormRating } from "../../model/formRating.ts";
import type { Clause, Plan } from "../../model/plan.ts";
import type { Scale } from "../../model/scale.ts";
import { formTargets, type FormTarget } from "../formTargets.ts";
import { ratedRows } from "../ratedRows.ts";
import { ratingsByBody, type RatingsByBody, type Shown } from "../ratingsByBody.ts";
import { replyTargets } from "../replyTargets.ts";
import type { FormIdentity } from "./formIdentity.ts";

/** An assessment that forms for replies name. */
export interface RatedAssessment {
  /** The id of its plan. */
  readonly plan: string;
  readonly assessment: Assessment;
  readonly scale: Scale | null;
}

/** How one language shows what was rated. */
export interface RatingTexts extends Shown {
  readonly cells: (ratings: readonly FormRating[]) => { readonly status: string; readonly percent: string };
}

/** Where ids are asked for, and no texts. */
export const plainTexts: Shown = {
  gaps: { "not-due": "", "not-applicable": "", unrated: "" },
  preferred: [],
};

/** Whom forms of one kind ask now, and what. */
export interface AskedNow {
  /** Ids, in the order in which forms are made; `null`: the coordinator. */
  readonly bodies: readonly (string | null)[];
  readonly clauses: (body: string | null) => readonly Clause[];
  /** Of a reply: the rows that a form in this language would have. */
  readonly rows: ((body: string | null, shown: Shown) => readonly FormRow[]) | null;
}

/**
 * What a form asks about now: of its plan, and of the assessment that a reply is to; `null` where that is not known. What is
 * rated is what was rated first: replies are to that.
 *
 * @param rated by their ids
 */
export function createAskedNow(
  plans: ReadonlyMap<string, Plan>,
  rated: ReadonlyMap<string, RatedAssessment>,
): (form: FormIdentity) => AskedNow | null {
  const known = new Map<string, AskedNow | null>();
  return ({ kind, plan: id, assessment }) => {
    const key = JSON.stringify([kind, id, assessment]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const plan = plans.get(id) ?? null;
    const own = rated.get(assessment ?? "");
    const made =
      plan === null
        ? null
        : kind === "rating"
          ? asked(formTargets(plan), null)
          : own === undefined || own.plan !== id
            ? null
            : askedToReply(plan, own);
    known.set(key, made);
    return made;
  };
}

function asked(targets: readonly FormTarget[], rows: AskedNow["rows"]): AskedNow {
  const byBody = new Map(targets.map(({ body, clauses }) => [body?.id ?? null, clauses]));
  return { bodies: [...byBody.keys()], clauses: (body) => byBody.get(body) ?? [], rows };
}

function askedToReply(plan: Plan, { assessment, scale }: RatedAssessment): AskedNow {
  const first = { ...assessment, ratings: assessment.replies?.first ?? assessment.ratings };
  const byShown = new Map<Shown, RatingsByBody>();
  const ratingsIn = (shown: Shown): RatingsByBody => {
    const made = byShown.get(shown) ?? ratingsByBody(plan, first, scale, shown);
    byShown.set(shown, made);
    return made;
  };
  const targets = replyTargets(plan, ratingsIn(plainTexts));
  const byBody = new Map(targets.map((target) => [target.body?.id ?? null, target]));
  return asked(targets, (body, shown) => {
    const target = byBody.get(body);
    return target === undefined ? [] : ratedRows(plan, target, ratingsIn(shown), shown.preferred);
  });
}
