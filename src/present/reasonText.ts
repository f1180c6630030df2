// Reasons → the sentences that say them.
import type { Reason, ReasonId } from "../model/score.ts";
import type { ReasonWordings } from "./words/reasonWording.ts";
import type { Words } from "./words/words.ts";

export function reasonText<I extends ReasonId>(reason: Reason<I>, words: Words): string {
  const wordings: { readonly [K in I]: ReasonWordings[K] } = words.common.reasons;
  return wordings[reason.id](reason.params);
}

/**
 * All reasons of a figure as one text; `null` for none.
 *
 * @example reasonsText([], await loadWords("en", [])) // null
 */
export const reasonsText = (reasons: readonly Reason[], words: Words): string | null =>
  reasons.length === 0 ? null : reasons.map((reason) => reasonText(reason, words)).join("; ");
