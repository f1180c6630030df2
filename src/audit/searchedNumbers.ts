// The trials of all scales → the chances of what was searched beside the stated number.
import type { Fraction } from "../math/fraction.ts";
import type { CountBounds, FigureQuestion } from "../model/audit.ts";
import { searchChances } from "./searchChances.ts";
import type { ScaleTrials } from "./tryScale.ts";

/** Scale by scale, cumulated. */
export interface SearchChances {
  /** Of numbers of clauses other than the stated one. */
  readonly others: readonly Fraction[];
  readonly units: readonly Fraction[];
}

export const searchedNumbers = (
  question: FigureQuestion,
  trials: readonly ScaleTrials[],
  bounds: readonly CountBounds[],
): SearchChances => ({
  others: searchChances(question, trials, bounds, ({ byClauses }) =>
    byClauses.filter(({ reading }) => reading !== "stated"),
  ),
  units: question.units === null ? [] : searchChances(question, trials, [], ({ byUnits }) => byUnits),
});
