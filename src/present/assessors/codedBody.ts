// An assessment → the name of the body whose account was coded.
import type { Assessment } from "../../model/assessment.ts";
import type { Plan } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";

/** An assessment with its plan; `null` where that is not known. */
export interface Spoken {
  readonly plan: Plan | null;
  readonly assessment: Assessment;
}

/**
 * The id where the plan has no such body; `null` for an assessment that is not a coding.
 *
 * @example codedBody({ plan: plan.value, assessment: own.value }, await loadWords("en", [])) // null
 */
export function codedBody({ plan, assessment: { kind, of } }: Spoken, { common }: Words): string | null {
  if (kind !== "coded" || of === null) return null;
  const body = plan?.bodies.find(({ id }) => id === of.body);
  return body === undefined ? of.body : textIn(body.name, common.preferred);
}
