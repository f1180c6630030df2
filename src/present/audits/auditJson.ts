// An audit → its form in the JSON contract, kind `audit`.
import { equal, isZero, toText, type Fraction } from "../../math/fraction.ts";
import { roundToText, type RoundingMode } from "../../math/round.ts";
import { decimalsOf, type RoundingRule } from "../../math/unround.ts";
import type {
  ClaimAudit,
  CountBounds,
  Explanation,
  FigureQuestion,
  Impossibility,
  PairAudit,
  RoundedRange,
} from "../../model/audit.ts";
import type { PartsAudit } from "../../model/auditParts.ts";
import { auditRemark } from "./auditWords.ts";
import { exactOrNull } from "../figureJson.ts";

/** An exact percent, and rounded as the figure is printed. */
const exactJson = (exact: Fraction, figure: string, rule: RoundingRule = "half-up") => ({
  exact: toText(exact),
  value: roundToText(exact, decimalsOf(figure), modeOf(rule)),
});

/** Nothing known of ties is shown as most people round. */
export const modeOf = (rule: RoundingRule | undefined): RoundingMode =>
  rule === undefined || rule === "unknown" ? "half-up" : rule;

/** A number where JSON readers keep it exactly; a string where it is too large for that. */
const countJson = (count: bigint | null): number | string | null =>
  count === null ? null : count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();

const sentences = (remarks: Explanation["assumes"]): string[] =>
  remarks.map((remark) => auditRemark(remark, "en"));

export function claimAuditJson({ audit, claim }: ClaimAudit) {
  const { question } = audit;
  return {
    plan: claim?.plan ?? null,
    assessment: claim?.assessment ?? null,
    figure: question.figure,
    clauses: question.clauses,
    counts: Object.fromEntries(
      question.bands.flatMap(({ id, count }) => (count === null ? [] : [[id, count]])),
    ),
    source: claim?.check.source ?? null,
    verdict: audit.verdict,
    data:
      claim === null
        ? null
        : {
            verdict: claim.check.verdict,
            found: exactOrNull(claim.check.found),
            difference: exactOrNull(claim.check.difference),
            methods: claim.check.methods,
            clauses: claim.check.clauses,
            counts: claim.check.counts,
          },
    tried: {
      scales: question.scales.map(({ id, levels }) => ({ id, levels: levels.map(toText) })),
      roundings: question.roundings,
      clauses: { from: 1, to: question.most },
      directionSizes: question.directionSizes,
    },
    bounds: audit.bounds.map(boundsJson),
    fits: audit.fits.map(({ scale, clauses, expected }) => ({
      scale: scale.id,
      clauses,
      expectedByChance: { exact: toText(expected), value: roundToText(expected, 2, "half-up") },
    })),
    explanations: audit.explanations.map((explanation) => explanationJson(explanation, question)),
    impossible: audit.impossible.map((entry) => impossibleJson(entry, question)),
    untested: sentences(audit.untested),
  };
}

const boundsJson = ({ clauses, least, greatest, greatestReached, excludes }: CountBounds) => ({
  clauses,
  least: exactJson(least, "0.00"),
  greatest: exactJson(greatest, "0.00"),
  greatestReached,
  excludes,
});

function explanationJson(explanation: Explanation, { figure }: FigureQuestion) {
  const { clauses, scale, alsoOn, weights, roundings, means, reach, solutions } = explanation;
  return {
    clauses,
    scale: scale.id,
    alsoOn,
    rounding: roundings[0] ?? null,
    roundings,
    weights,
    exact: equal(means.least, means.greatest) ? toText(means.least) : null,
    means: {
      count: means.count,
      least: exactJson(means.least, figure, roundings[0]),
      greatest: exactJson(means.greatest, figure, roundings[0]),
    },
    reach,
    solutions: {
      count: countJson(solutions.count),
      listed: solutions.listed.map((counts) => solutionJson(counts, scale.levels)),
      complete: solutions.count === BigInt(solutions.listed.length),
    },
    assumes: sentences(explanation.assumes),
    supports: sentences(explanation.supports),
    settles: sentences(explanation.settles),
  };
}

/** Level in percent → number of clauses, without the levels that no clause takes. */
const solutionJson = (counts: readonly number[], levels: readonly Fraction[]): Record<string, number> =>
  Object.fromEntries(
    counts.flatMap((count, at) => (count === 0 ? [] : [[toText(levels[at] ?? { n: 0n, d: 1n }), count]])),
  );

const impossibleJson = (
  { clauses, scale, weights, roundings, nearest }: Impossibility,
  { figure }: FigureQuestion,
) => ({
  clauses,
  scale: scale.id,
  rounding: roundings[0] ?? null,
  roundings,
  weights,
  nearest: (["below", "above"] as const).flatMap((side) => {
    const mean = nearest[side];
    return mean === null ? [] : [{ side, ...exactJson(mean, figure, roundings[0]) }];
  }),
});

export const pairJson = ({ larger, smaller, breakEven, coverageSuffices, worst, best }: PairAudit) => ({
  larger,
  smaller,
  breakEven: rangeJson(breakEven),
  coverageSuffices,
  worst: rangeJson(worst),
  best: rangeJson(best),
});

const rangeJson = ({ value, low, high }: RoundedRange) => ({
  ...exactJson(value, "0.00"),
  low: exactJson(low, "0.00"),
  high: exactJson(high, "0.00"),
});

/** The totals of parts: sums as exact texts, rows counted from 1 as people do. */
export const partsJson = (audit: PartsAudit) => ({
  parts: audit.question.parts.map(toText),
  total: exactOrNull(audit.question.total),
  sum: toText(audit.sum),
  difference: exactOrNull(audit.difference),
  verdict: audit.difference === null ? null : isZero(audit.difference) ? "adds-up" : "differs",
  surplus: audit.surplus.map(rowNumbers),
  missing: rowNumbers(audit.missing),
  repeated: audit.repeated.map(rowNumbers),
  percents: audit.percents.map(({ printed, ofTotal, ofSum, fitsTotal, fitsSum }) => ({
    printed,
    ofTotal: exactOrNull(ofTotal),
    ofSum: exactOrNull(ofSum),
    fitsTotal,
    fitsSum,
  })),
  percentSum: exactOrNull(audit.percentSum),
});

const rowNumbers = (rows: readonly number[]): number[] => rows.map((row) => row + 1);
