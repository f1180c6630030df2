// A clause with its rows → what it was rated as: a level of the scale, several of them, or why it has no value.
import { fold, statusNames, type ClauseExplanation, type Outcome, type Scale } from "../../core.ts";

/** `other`: rated by a percent or a measured value, without a status. */
export type ClauseState =
  | { readonly kind: "level"; readonly id: string }
  | { readonly kind: "several" }
  | { readonly kind: "other" }
  | { readonly kind: "outcome"; readonly outcome: Exclude<Outcome, "scored"> };

export function clauseState({ score, rows }: ClauseExplanation, scale: Scale | null): ClauseState {
  const { outcome } = score.figure;
  const names = statusNames(scale);
  const found = new Set(
    rows.flatMap(({ status }) => {
      const meaning = names.get(fold(status));
      return meaning !== undefined && "level" in meaning ? [meaning.level.id] : [];
    }),
  );
  if (outcome !== "scored") return { kind: "outcome", outcome };
  const [only] = found;
  if (only === undefined) return { kind: "other" };
  return found.size === 1 ? { kind: "level", id: only } : { kind: "several" };
}
