// How far two assessors agree.
import type { Agreement, MeasureReason } from "../../../../model/agreement.ts";
import { plural } from "../plural.ts";

/** Why a measure has no value. */
const reasons: Record<MeasureReason, string> = {
  withheld: "the figures of one side are withheld",
  "no-pairs": "no clause has a value from both sides",
  "no-variation": "undefined: all ratings are the same",
  "no-common-scale": "needs statuses of one scale for most clauses",
  "one-category": "undefined: the scale has one level",
};

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;
const resamplesOf = (count: number): string =>
  `${count} ${plural(count, { one: "resample", other: "resamples" })}`;

export const agreement = {
  heading: "Agreement on the common clauses",
  measure: "measure",
  value: "value",
  low: "95 % from",
  high: "to",
  percent: "equal ratings, %",
  outcomes: "equal outcomes, %",
  /** Always said: how many clauses the measures are about. */
  compared: (compared: number, of: number): string =>
    `${compared} of ${clauses(of)} compared, ${of - compared} set aside.`,
  /** Set aside for one pair of reasons. */
  setAside: (count: number, a: string, b: string): string =>
    `Set aside: ${clauses(count)}, A: ${a}, B: ${b}.`,
  setAsideUnpaired: (count: number): string =>
    `Set aside: ${clauses(count)} without a status from both for the same part.`,
  /** A value, or the reason why there is none. */
  sameOutcomes: (same: number, n: number): string =>
    `Outcomes (a value, not due, not applicable, unrated): the same in ${same} of ${n}.`,
  ofAll: (compared: number, of: number): string =>
    `${compared} of ${clauses(of)} that anybody rated compared, ${of - compared} set aside.`,
  noIntervals: (measures: string, why: string): string => `No interval of ${measures}: ${why}.`,
  shares: "Intervals of shares: 95 %, Clopper and Pearson.",
  alpha: (metric: Agreement["metric"]): string =>
    `Krippendorff's alpha (${metric === "ordinal" ? "ordinal" : "interval"})`,
  kappa: "weighted kappa (quadratic)",
  ac2: "Gwet's AC2 (quadratic)",
  meanDifference: "mean of A - B, points",
  shareAbove: "A higher than B, %",
  crossTable: "rows: A, columns: B",
  reasons,
  /** @param of how many clauses the pairs are */
  statuses: (n: number, of: number, scale: string): string =>
    `${n === of ? clauses(n) : `${n} pairs of ratings of ${clauses(of)}`} with a status from both, all levels of scale ${scale}`,
  values: (n: number, valuedBy: Agreement["valuedBy"]): string =>
    `${clauses(n)} with a value from both, ${valuedBy === "both-methods" ? "as the mean of what the two methods give" : "each side by its own method"}`,
  resampled: (resamples: number, seed: number): string =>
    `Other intervals: 95 %, by ${resamplesOf(resamples)} of the pairs and one more that chance made (SplitMix64, seed ${seed}).`,
  undefinedIn: (measure: string, count: number, all: number): string =>
    `${measure}: undefined in ${count} of ${resamplesOf(all)}; the interval leaves ${plural(count, { one: "it", other: "them" })} out.`,
  spread: (meanSquare: string, bias: string, noise: string): string =>
    `Mean squared difference ${meanSquare} = ${bias} bias (the same shift everywhere) + ${noise} noise, in squared points.`,
};
