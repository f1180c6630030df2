// A score and what was published about it → whether the rows bear it out, and under which methods.
import { toPercent } from "../math/toPercent.ts";
import { fraction, subtract, type Fraction } from "../math/fraction.ts";
import { printingModes } from "../math/printingModes.ts";
import { roundToText, type RoundingMode } from "../math/round.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Claim } from "../model/assessment.ts";
import type { Method } from "../model/method.ts";
import type { Problem } from "../model/problem.ts";
import type { ClaimCheck, Score, StatusShare } from "../model/score.ts";
import { valuesOn } from "../model/valuesOn.ts";
import { overallFigure } from "./scoreAssessment.ts";
import { statusShares } from "./statusShares.ts";

/**
 * Checks every claim of the assessment, in the order of its claims. A figure is reproduced when the recomputed one,
 * rounded by the method's mode to the decimals of the printed one, is the same text. Otherwise the other ways to treat
 * ties are tried, then all `others`, then those with other ways to treat ties, and at last, in the same order, what is
 * always rounded down or up.
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
  const shares = statusShares(score);
  const reproducing =
    score.overall.inScope > 0 && claims.some((claim) => wayTo(score, claim)?.rank !== "own")
      ? tryMethods(score, others, found)
      : [];
  return claims.map((claim) => checkClaim(score, claim, reproducing, shares));
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

/** How a claim is reproduced: by the method's own rounding, by another way to treat ties, or by cutting off or rounding up. */
interface Way {
  readonly rank: "own" | "ties" | "one-way";
  /** The modes that are needed; none where the method's own is. */
  readonly roundings: readonly RoundingMode[];
}

function wayTo({ method, overall }: Tried, claim: Claim): Way | null {
  const found = percentOrNull(overall.value);
  if (found === null) return null;
  const { mode } = method.rounding;
  if (roundToText(found, decimalsOf(claim.figure), mode) === claim.figure)
    return { rank: "own", roundings: [] };
  const roundings = printingModes(found, claim.figure);
  const [first] = roundings;
  return first === undefined
    ? null
    : { rank: first === "up" || first === "down" ? "one-way" : "ties", roundings };
}

/** The methods of the best rank that reproduce the claim in one and the same way. */
function bestOf(ways: readonly { readonly id: string; readonly way: Way | null }[]):
  | (Way & {
      readonly methods: readonly string[];
    })
  | null {
  for (const rank of ["own", "ties", "one-way"] as const) {
    const fitting = ways.flatMap(({ id, way }) => (way?.rank === rank ? [{ id, way }] : []));
    const [first] = fitting;
    if (first === undefined) continue;
    const wanted = first.way.roundings.join(" ");
    const alike = fitting.filter(({ way }) => way.roundings.join(" ") === wanted);
    return { ...first.way, methods: alike.map(({ id }) => id) };
  }
  return null;
}

function checkClaim(
  score: Score,
  claim: Claim,
  others: readonly Tried[],
  shares: readonly StatusShare[],
): ClaimCheck {
  const known = score.overall.value !== null || shares.length > 0;
  const asShares = shares.filter((share) => printsAs(share, claim));
  const found = percentOrNull(score.overall.value);
  const own = wayTo(score, claim);
  const ways = others.map((other) => ({ id: other.method.id, way: wayTo(other, claim) }));
  const best = bestOf(ways);
  const isOwn = own !== null && (own.rank !== "one-way" || best === null || best.rank === "one-way");
  const way = isOwn ? { ...own, methods: [score.method.id] } : best;
  return {
    figure: claim.figure,
    source: claim.source,
    verdict:
      asShares.length > 0
        ? "reproduced-as-share"
        : way === null
          ? found === null
            ? "no-figure"
            : "not-reproduced"
          : !isOwn
            ? "reproduced-under"
            : way.rank === "own"
              ? "reproduced"
              : "reproduced-if-rounded",
    difference: found === null ? null : subtract(found, claim.percent),
    found,
    methods: asShares.length > 0 ? [score.method.id] : (way?.methods ?? []),
    roundings: asShares.length > 0 ? [] : (way?.roundings ?? []),
    ...(shares.length === 0 ? {} : { shares: { found: asShares, tried: shares.length } }),
    tried: own?.rank === "own" ? [] : ways.flatMap((other) => (other.way === null ? [other.id] : [])),
    clauses: !known || claim.clauses === null ? null : checkClauses(score, claim.clauses),
    counts: known ? checkCounts(score, claim) : [],
  };
}

/** Rounded to the nearest, wherever ties go. */
const printsAs = ({ count, whole }: StatusShare, { figure }: Claim): boolean =>
  printingModes(toPercent(fraction(count, whole)), figure).some((mode) => mode.startsWith("half-"));

function checkClauses({ overall, method }: Score, claimed: number): ClaimCheck["clauses"] {
  const { inScope } = overall;
  const counted = method.countsOnly ? overall.scored : overall.counted;
  return { claimed, counted, inScope, agrees: claimed === counted || claimed === inScope };
}

const checkCounts = (score: Score, claim: Claim): ClaimCheck["counts"] =>
  [...claim.counts].map(([band, claimed]) => {
    const found =
      score.overall.statuses?.levels.find(({ status }) => status === band)?.count ??
      score.bands.find((item) => item.band.id === band)?.count ??
      0;
    return { band, claimed, found, agrees: found === claimed };
  });

const percentOrNull = (share: Fraction | null): Fraction | null => (share === null ? null : toPercent(share));
