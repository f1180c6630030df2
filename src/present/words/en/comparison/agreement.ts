// How far two assessors agree.
import type { Agreement, MeasureReason } from "../../../../model/agreement.ts";
import { plural } from "../plural.ts";

/** Why a measure has no value. */
const reasons: Record<MeasureReason, string> = {
  withheld: "the figures of one side are withheld",
  "no-pairs": "no clause has a value from both sides",
  "no-variation": "undefined: all ratings are the same",
  "no-common-scale": "needs one status for each clause, on one scale",
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
  alpha: (metric: Agreement["metric"]): string =>
    `Krippendorff's alpha (${metric === "ordinal" ? "ordinal" : "interval"})`,
  kappa: "weighted kappa (quadratic)",
  ac2: "Gwet's AC2 (quadratic)",
  meanDifference: "mean of A - B, points",
  shareAbove: "A higher than B, %",
  crossTable: "rows: A, columns: B",
  reasons,
  statuses: (n: number, scale: string): string =>
    `${clauses(n)} with a status from both, all levels of scale ${scale}`,
  values: (n: number, valuedBy: Agreement["valuedBy"]): string =>
    `${clauses(n)} with a value from both, ${valuedBy === "both-methods" ? "as the mean of what the two methods give" : "each side by its own method"}`,
  /** @param seed `null` where all resamples there are were taken */
  resampled: (resamples: number, seed: number | null): string =>
    seed === null
      ? `Intervals: 95 % percentiles over all ${resamplesOf(resamples)} of the clauses.`
      : `Intervals: 95 % percentiles over ${resamplesOf(resamples)} of the clauses, drawn by SplitMix64 with seed ${seed}.`,
  undefinedIn: (measure: string, count: number, all: number): string =>
    `${measure}: undefined in ${count} of ${resamplesOf(all)}; the interval leaves ${plural(count, { one: "it", other: "them" })} out.`,
  spread: (meanSquare: string, bias: string, noise: string): string =>
    `Mean squared difference ${meanSquare} = ${bias} bias (the same shift everywhere) + ${noise} noise, in squared points.`,
};
