// An assessment → the sentences that say in which clauses those who speak in it act themselves.
import { isUnread } from "../../model/unread.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { Spoken } from "./codedBody.ts";

/**
 * One a body that has an interest.
 *
 * @example interestTexts({ plan: plan.value, assessment: own.value }, await loadWords("en", [])) // []
 */
export function interestTexts({ plan, assessment }: Spoken, { common }: Words): string[] {
  const names = new Map(plan?.bodies.map(({ id, name }) => [id, textIn(name, common.preferred)]));
  return assessment.interests.flatMap(({ body, clauses, why }) =>
    isUnread(body)
      ? []
      : [
          common.interest(
            names.get(body) ?? body,
            clauses.filter((clause) => !isUnread(clause)),
            why === null ? null : textIn(why, common.preferred),
          ),
        ],
  );
}
