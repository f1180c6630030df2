// A figure → its outcome in words, where there is no number.
import type { Outcome } from "../model/outcome.ts";
import type { Words } from "./words/words.ts";

/** Under a method that counts statuses nothing is amiss with the ratings: that there is no figure is all there is to say. */
export const outcomeText = (
  { outcome, statuses }: { readonly outcome: Outcome; readonly statuses?: object | undefined },
  { common }: Words,
): string => (statuses === undefined ? common.terms.outcomes[outcome] : common.terms.noFigure);
