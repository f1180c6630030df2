// A plan, its assessments, and what is wanted → the forms, each of one body.
import { formOf } from "../forms/formOf.ts";
import { formTargets, type FormTarget } from "../forms/formTargets.ts";
import { lastAnswers, type ShownAssessment } from "../forms/lastAnswers.ts";
import { ratingsByBody } from "../forms/ratingsByBody.ts";
import { replyTargets } from "../forms/replyTargets.ts";
import type { Form } from "../model/form.ts";
import type { GapStatus } from "../model/outcome.ts";
import type { Day } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import type { Round } from "../model/rounds.ts";
import type { Scale } from "../model/scale.ts";
import { usable } from "../model/trust.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/** What is asked, of whom, and in which words. */
export interface FormsWanted {
  /** Everybody, or the body of this id; `null` is the coordinator. */
  readonly whom: "all" | { readonly body: string | null };
  readonly round: Round | null;
  readonly asOf: Day | null;
  readonly scale: Scale | null;
  /** The assessment whose ratings are asked about; `null`: ratings of the bodies' own are asked for. */
  readonly rated: LinkedAssessment | null;
  readonly letter: Form["letter"];
  /** Whose words are shown; texts of the data in the first of `preferred` that they have. */
  readonly language: string;
  readonly preferred: readonly string[];
  readonly gaps: Readonly<Record<GapStatus, string>>;
  /** sha-256 in hexadecimal. */
  readonly hash: (text: string) => string;
}

/** The forms, and what has to be said beside them. */
export interface FormsOfPlan {
  /** In the order of the plan's bodies, the coordinator's last; none where those that were asked for are asked nothing. */
  readonly forms: readonly Form[];
  /** Ids of the clauses that name no single body. */
  readonly coordinator: readonly string[];
  /** Whose answers of the last time are not shown, since several assessments of one day have them. */
  readonly tied: readonly { readonly body: string | null; readonly assessments: readonly string[] }[];
}

/**
 * A form for each body that is asked something, or for the one that is wanted.
 *
 * @param assessments of the plan
 * @example
 * const wanted = { whom: "all", round: null, asOf: null, scale: scale.value, rated: null, language: "en", preferred: ["en"],
 *   letter: { sent: null, deadline: null, number: null }, hash: () => "0",
 *   gaps: { "not-due": "Not due", "not-applicable": "Not applicable", unrated: "Not rated" } };
 * formsOfPlan(plan.value, [], wanted).forms.map(({ body, rows }) => [body.id, rows.length]) // [["moj", 2], ["mof", 2]]
 */
export function formsOfPlan(
  plan: Plan,
  assessments: readonly LinkedAssessment[],
  wanted: FormsWanted,
): FormsOfPlan {
  const { whom, rated, round, asOf } = wanted;
  const shown = (item: LinkedAssessment): ShownAssessment => ({
    assessment: item.assessment.value,
    ratings: ratingsByBody(plan, item.assessment.value, usable(item.scale)?.value ?? null, wanted),
  });
  const about = rated === null ? null : shown(rated);
  const before = rated === null ? assessments.filter(isSelfReport).map(shown) : [];
  const targets = about === null ? formTargets(plan) : replyTargets(plan, about.ratings);
  const tied: FormsOfPlan["tied"][number][] = [];
  const formFor = (target: FormTarget): Form => {
    const last = lastAnswers(plan, target, before, { round, asOf });
    const isTied = last !== null && "tied" in last;
    if (isTied) tied.push({ body: target.body?.id ?? null, assessments: last.tied });
    return formOf({ ...wanted, plan, target, rated: about, last: isTied ? null : last });
  };
  return {
    forms: targets.filter(({ body }) => whom === "all" || whom.body === (body?.id ?? null)).map(formFor),
    coordinator: targets.find(({ body }) => body === null)?.clauses.map(({ id }) => id) ?? [],
    tied,
  };
}

const isSelfReport = ({ assessment }: LinkedAssessment): boolean => assessment.value.kind === "self-report";
