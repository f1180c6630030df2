// Linked assessments, and the rules with judgement that their workspace switches on → what these find.
import { judgementFindings } from "../check/judgement/judgementFindings.ts";
import { rowRating } from "../check/judgement/rowRating.ts";
import { titlesThatDiffer, type TitledRows } from "../check/judgement/titlesThatDiffer.ts";
import { fileOf } from "../model/place.ts";
import type { Day } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { RuleSeverity } from "../model/workspace.ts";
import type { TitleColumn } from "../model/writtenTitle.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/** What is asked. */
interface Judged {
  readonly assessments: readonly LinkedAssessment[];
  /** What the workspace makes of problems. */
  readonly rules?: ReadonlyMap<ProblemCode, RuleSeverity> | null;
  /** The titles of its tables. */
  readonly titles?: readonly TitleColumn[];
}

/**
 * What the rules say that are on, of each assessment and of all together.
 *
 * @param asOf that of the call; `null`: each assessment's own
 * @example judgementsIn({ assessments: [], rules: new Map([["NAP801", "warning"]]) }, null) // []
 */
export function judgementsIn({ assessments, rules, titles = [] }: Judged, asOf: Day | null): Problem[] {
  const isOn = (code: ProblemCode): boolean => (rules?.get(code) ?? "off") !== "off";
  // Where no ratings were published, none are missing.
  const published = assessments.filter(({ assessment }) => assessment.value.published);
  return [
    ...published.flatMap((linked) => {
      const { assessment, scale } = linked;
      const { value } = assessment;
      const plan = ownPlan(linked);
      return judgementFindings(
        {
          assessment,
          plan,
          asOf: asOf ?? value.asOf ?? value.period?.end ?? null,
          ratingOf: rowRating(value.ratings, scale?.value ?? null, plan),
        },
        isOn,
      );
    }),
    ...(isOn("NAP809") ? titlesThatDiffer(published.map(titledRows), titles) : []),
  ];
}

/** `null` where it has errors, or the clauses in the file make it up. */
const ownPlan = ({ plan }: LinkedAssessment): Plan | null =>
  plan.value.origin === "file" && plan.trust.state === "ok" ? plan.value : null;

const titledRows = (linked: LinkedAssessment): TitledRows => ({
  table: linked.assessment.value.ratings,
  planId: linked.plan.value.id,
  planFile: fileOf(linked.plan.at([])),
  plan: ownPlan(linked),
});
