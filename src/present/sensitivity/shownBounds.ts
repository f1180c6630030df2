// A score and its bounds → what stands beside its overall figure: a sentence, a short form, JSON.
import type { Bounds } from "../../model/sensitivity.ts";
import type { Score } from "../../model/score.ts";
import type { ShownBounds } from "../scores/scoreView.ts";
import type { Words } from "../words/words.ts";
import { boundsJson } from "./boundsJson.ts";
import { percentOf } from "./percentOf.ts";

/**
 * What is shown of the bounds of a figure: in every format the same numbers.
 *
 * @example
 * const bounds = overallBounds(inputOf(own), null);
 * const words = await loadWords("en", ["sensitivity"]);
 * shownBounds(bounds, score, words).short // "62.50 % if all that is not known is read at its lowest, 87.50 % at its highest"
 */
export function shownBounds(
  bounds: Bounds,
  score: Pick<Score, "method">,
  words: Words<"sensitivity">,
): ShownBounds {
  const { beside, sources, outer, none } = words.sensitivity;
  const { least, greatest } = bounds;
  const open = bounds.sources.map((source) => sources[source]).join(", ");
  const json = boundsJson(bounds, score.method.rounding);
  if (score.method.countsOnly) return { json, text: beside.countsOnly, short: beside.countsOnlyShort };
  if (bounds.sources.length === 0) return { json, text: beside.sure, short: beside.sureShort };
  if (least === null || greatest === null)
    return { json, text: beside.noFigure(open), short: beside.noFigureShort };
  const [low, high] = [least, greatest].map(({ value }) => percentOf(value, score, words));
  const remarks = [...(bounds.isExact ? [] : [outer]), ...(bounds.mayHaveNone ? [none] : [])];
  return {
    json,
    text: [beside.text(open, low ?? "", high ?? ""), ...remarks.map((remark) => `(${remark})`)].join(" "),
    short: beside.short(low ?? "", high ?? ""),
  };
}
