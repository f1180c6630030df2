// A score and the doubts about its rows → the least and the greatest figure over all that is not known.
import type { RatingTable } from "../model/ratingTable.ts";
import { unknownSources, type Bounds } from "../model/sensitivity.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { boundsOf } from "./boundsOf.ts";
import { clauseUnknowns } from "./clauseUnknowns.ts";
import { doubtsAbout } from "../score/doubtsAbout.ts";

/**
 * The last bounds that `assessSensitivity` gives under the method of the input, without all else that it computes. Its sources are those that concern some
 * clause; where none does, both ends are the figure itself.
 *
 * @param doubts the table that the assessment names under `doubts`: each row's status is an alternative
 * @example
 * const { sources, least, greatest } = overallBounds(inputOf(own), null);
 * [sources, toText(least.value), toText(greatest.value)] // [["unrated"], "5/8", "7/8"]
 */
export function overallBounds(input: ScoreInput, doubts: RatingTable | null): Bounds {
  const { plan, method, assessment, scale } = input;
  if (method.countsOnly) return noBounds;
  const unknowns = clauseUnknowns(input, doubtsAbout(assessment, doubts, scale));
  const bounds = boundsOf(plan, method, unknowns, unknownSources);
  const sources = unknownSources.filter((source) => boundsOf(plan, method, unknowns, [source]).clauses > 0);
  return { ...bounds, sources };
}

/** Of a method without figures. */
const noBounds: Bounds = {
  sources: [],
  clauses: 0,
  least: null,
  greatest: null,
  isExact: true,
  mayHaveNone: true,
};
