// A score and what was published about it → whether the rows bear it out, and under which methods.
import { toPercent } from "../math/toPercent.ts";
import { subtract, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Claim } from "../model/assessment.ts";
import type { Method } from "../model/method.ts";
import type { Problem } from "../model/problem.ts";
import type { ClaimCheck, Score } from "../model/score.ts";
import { valuesOn } from "../model/valuesOn.ts";
import { overallFigure } from "./scoreAssessment.ts";

/**
 * Checks every claim of the assessment, in the order of its claims. A figure is reproduced when the recomputed one,
 * rounded by the method's mode to the decimals of the printed one, is the same text. Otherwise all `others` are
 * tried.
 *
 * @param others the methods to try; those with the hash of the score's own are skipped
 * @param found problems of the plan, scale or rows: with an error among them no method gives a figure
 * @example
 * checkClaims(score, [])[0].verdict // "reproduced"
 * const strictScore = scoreAssessment(inputOf(own, strict)).score;
 * const [claim] = checkClaims(strictScore, [{ ...halves.value, hash: "of halves" }]);
 * [claim.verdict, claim.methods] // ["reproduced-under", ["halves"]]
 */
export function checkClaims(
  score: Score,
  others: readonly Method[],
  found: readonly Problem[] = [],
): ClaimCheck[] {
  const { claims } = score.assessment;
  // Where no clause is in scope, none is under another method either.
  const reproducing =
    score.overall.inScope > 0 && claims.some((claim) => !reproduces(score, claim))
      ? tryMethods(score, others, found)
      : [];
  return claims.map((claim) => checkClaim(score, claim, reproducing));
}

/** A method and the figure that it gives: all that a claim is held against. */
type Tried = Pick<Score, "method" | "overall">;

const tryMethods = (score: Score, others: readonly Method[], found: readonly Problem[]): Tried[] => {
  const { plan, assessment, scale, asOf } = score;
  return others
    .filter(
      (method) => method.hash !== score.method.hash && (scale === null || valuesOn(method, scale) !== null),
    )
    .flatMap((method) => {
      const overall = overallFigure({ plan, assessment, scale, method, asOf }, found);
      return overall === null || overall.value === null ? [] : [{ method, overall }];
    });
};

function checkClaim(score: Score, claim: Claim, others: readonly Tried[]): ClaimCheck {
  const found = percentOrNull(score.overall.value);
  const own = reproduces(score, claim);
  const methods = own
    ? [score.method.id]
    : others.filter((other) => reproduces(other, claim)).map(({ method }) => method.id);
  return {
    figure: claim.figure,
    source: claim.source,
    verdict: own
      ? "reproduced"
      : methods.length > 0
        ? "reproduced-under"
        : found === null
          ? "no-figure"
          : "not-reproduced",
    difference: found === null ? null : subtract(found, claim.percent),
    found,
    methods,
    tried: own ? [] : others.map(({ method }) => method.id).filter((id) => !methods.includes(id)),
    clauses: found === null || claim.clauses === null ? null : checkClauses(score, claim.clauses),
    counts: found === null ? [] : checkCounts(score, claim),
  };
}

const checkClauses = ({ overall: { counted, inScope } }: Score, claimed: number): ClaimCheck["clauses"] => ({
  claimed,
  counted,
  inScope,
  agrees: claimed === counted || claimed === inScope,
});

const checkCounts = (score: Score, claim: Claim): ClaimCheck["counts"] =>
  [...claim.counts].map(([band, claimed]) => {
    const found = score.bands.find((item) => item.band.id === band)?.count ?? 0;
    return { band, claimed, found, agrees: found === claimed };
  });

const reproduces = (score: Tried, claim: Claim): boolean => {
  const found = percentOrNull(score.overall.value);
  const decimals = decimalsOf(claim.figure);
  return found !== null && roundToText(found, decimals, score.method.rounding.mode) === claim.figure;
};

const percentOrNull = (share: Fraction | null): Fraction | null => (share === null ? null : toPercent(share));
