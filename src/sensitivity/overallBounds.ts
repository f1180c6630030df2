// A score and the doubts about its rows → the least and the greatest figure over all that is not known.
import type { RatingTable } from "../model/ratingTable.ts";
import { unknownSources, type Bounds, type Doubts } from "../model/sensitivity.ts";
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
  return boundsWith(input, doubtsAbout(input.assessment, doubts, input.scale));
}

/**
 * The same, where it is known already which other status each row may have.
 *
 * @param doubts by the number of the row
 * @example
 * const { least, greatest } = boundsWith(inputOf(own), new Map());
 * [toText(least.value), toText(greatest.value)] // ["5/8", "7/8"]
 */
export function boundsWith(input: ScoreInput, doubts: Doubts): Bounds {
  const { plan, method } = input;
  if (method.countsOnly) return noBounds;
  const unknowns = clauseUnknowns(input, doubts);
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
