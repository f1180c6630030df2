// A score, its assessment and what was found in it → what is known of each published figure.
import type { Assessment } from "../model/assessment.ts";
import type { StatedClaim } from "../model/changes.ts";
import type { Located } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Score } from "../model/score.ts";

/** Problems that say of a claim that no rows can give it: NAP503 and NAP504. */
const ruledOut: ReadonlySet<string> = new Set(["NAP503", "NAP504"]);

/**
 * `impossible`: arithmetic rules out what it says; `reproduced`: the rows give the figure under some method; else `possible`.
 *
 * @param found all problems of the files of the assessment
 * @example
 * const claims = checkClaims(score, []);
 * claimStates({ ...score, claims }, own, []).map(({ state }) => state) // ["reproduced"]
 */
export function claimStates(
  score: Score,
  { at }: Pick<Located<Assessment>, "at">,
  found: readonly Problem[],
): StatedClaim[] {
  const places = new Set(
    found
      .filter(({ code }) => ruledOut.has(code))
      .map(({ at: place }) => `${place.source}:${place.line}:${place.column}`),
  );
  return score.claims.map(({ figure, source, verdict }, index): StatedClaim => {
    const isRuledOut = ["figure", "counts", "clauses"].some((key) => {
      const place = at(["claims", score.assessment.claims[index]?.index ?? index, key]);
      return places.has(`${place.source}:${place.line}:${place.column}`);
    });
    const state = isRuledOut ? "impossible" : verdict.startsWith("reproduced") ? "reproduced" : "possible";
    return { figure, source, state };
  });
}
