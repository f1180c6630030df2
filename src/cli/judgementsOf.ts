// What was loaded, and the rules with judgement that its workspace switches on → what they find in each assessment.
import { judgementFindings, rowRating, type Day, type Problem } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";

/** @param asOf that of the call; `null`: each assessment's own */
export function judgementsOf({ assessments, rules }: Loaded, asOf: Day | null): Problem[] {
  const isOn = (code: Problem["code"]): boolean => (rules?.get(code) ?? "off") !== "off";
  return assessments.flatMap(({ assessment, plan, scale }) => {
    const { value } = assessment;
    const isOwn = plan.value.origin === "file" && plan.trust.state === "ok";
    const known = isOwn ? plan.value : null;
    // Where no ratings were published, none are missing.
    if (!value.published) return [];
    return judgementFindings(
      {
        assessment,
        plan: known,
        asOf: asOf ?? value.asOf ?? value.period?.end ?? null,
        ratingOf: rowRating(value.ratings, scale?.value ?? null, known),
      },
      isOn,
    );
  });
}
