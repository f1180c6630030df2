// What arithmetic says of a published figure.
import type { AuditReading, AuditVerdict } from "../../../../model/audit.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

/** Of a figure that the rows give nothing more is said. */
type Tried = Exclude<AuditVerdict, "reproduced">;

/** Over a stated number of clauses. @param scales those that fit; of `unsettled` and `impossible`, all that were tried */
const verdicts: Record<Tried, (figure: string, count: number, scales: string) => string> = {
  possible: (figure, count) =>
    `${figure} can be the mean of ${count} equally weighted ${plural(count, { one: "clause", other: "clauses" })}, on every scale tried.`,
  "possible-on-some-scales": (figure, count, scales) =>
    `${figure} can be the mean of ${count} equally weighted ${plural(count, { one: "clause", other: "clauses" })} on some of the scales tried: ${scales}.`,
  "possible-otherwise": (figure, count) =>
    `${figure} cannot be the mean of ${count} equally weighted ${plural(count, { one: "clause", other: "clauses" })} on any scale tried. It can be the mean of fewer clauses or of other units, or a mean with other weights.`,
  "possible-in-plan": (figure, count) =>
    `${figure} cannot be the mean of ${count} equally weighted ${plural(count, { one: "clause", other: "clauses" })} with one rating each on any scale tried. It can come about from the bodies, activities, raters and weights of the plan.`,
  unsettled: (figure, count, scales) =>
    `${figure} was not found as the mean of ${clauses(count)}, or of fewer, with equal weights, on these scales: ${scales}. It is not ruled out: not everything could be tried.`,
  impossible: (figure, count, scales) =>
    `${figure} cannot be the mean of ${clauses(count)}, or of fewer, with equal weights, on any of these scales: ${scales}.`,
};

/** Where no number of clauses is stated. */
const openVerdicts: Record<Tried, string> = {
  possible: "It is possible over the numbers of clauses below.",
  "possible-on-some-scales": "It is possible over the numbers of clauses below.",
  "possible-otherwise": "It is possible only as the mean of the directions' means.",
  "possible-in-plan": "It can come about from the bodies, activities, raters and weights of the plan.",
  unsettled:
    "It was not found over any number of clauses that was tried. It is not ruled out: not everything could be tried.",
  impossible:
    "It is not possible over any number of clauses, with equal weights, on any of the scales below.",
};

export const figure = {
  title: (value: string, count: number | null): string =>
    count === null ? value : `${value} over ${clauses(count)}`,
  /** A figure that is no percent: a mark out of so many. */
  outOf: (value: string, of: string): string => `${value} of ${of}`,
  /** Where no number of clauses is stated, and that of the plan is tried first. */
  planned: (count: number): string =>
    `No number of clauses is stated. The plan has ${clauses(count)} in scope.`,
  /** In front of the counts that were stated with the figure. */
  stated: "Stated with it",
  /** In front of whether the rows give the figure. */
  rows: "The rows",
  /** The same where the rows are a coding of somebody's account. */
  coding: "Our coding",
  verdicts,
  openVerdicts,
  impossibleOver: (count: number | null): string =>
    count === null
      ? "Impossible over any number of equally weighted clauses tried"
      : `Impossible over ${clauses(count)} of equal weight, with the nearest means`,
  fits: (most: number): string => `Numbers of equally weighted clauses that fit, up to ${most}`,
  fitsAlone: (count: number): string => `Scales on which ${clauses(count)} of equal weight fit`,
  /** A column: numbers of other units that fit. */
  units: (from: number, to: number): string => `units, ${from}–${to}`,
  noneSingledOut: (percent: string): string =>
    `No other number of clauses is singled out: this search finds one for ${percent} % of figures that came about in another way.`,
  bounds: (count: number, least: string, greatest: string): string =>
    `On any scale, these counts allow a mean of ${least} to ${greatest} % for ${clauses(count)}.`,
  excluded: (numbers: string): string =>
    `On any scale, these counts exclude these numbers of clauses: ${numbers}.`,
  explanations: "What would explain it, the simplest reading first",
  /** No number of clauses. */
  none: "none",
  uncounted: "too many to count here",
  scale: "scale",
  clauses: "clauses",
  below: "below",
  above: "above",
  rounding: "rounding",
  byChance: "by chance",
  /** @param isStated whether a number of clauses is stated, or is that of the plan */
  chanceNote: (isStated: boolean): string =>
    isStated
      ? "By chance: figures of as many clauses were simulated under usual methods. This is the share of them, without those that the stated number gives on this scale or one above it, for which another number fits."
      : "By chance: for how many of all figures some number of clauses fits, on this scale or one above it.",
  /** Rounding rules. */
  any: "any",
  allBut: (rules: string): string => `any except ${rules}`,
  byDirection: "direction means",
  explanation: (count: number, scale: string, reading: AuditReading): string =>
    reading === "units"
      ? `${count} ${plural(count, { one: "unit", other: "units" })} on ${scale}`
      : `${clauses(count)} on ${scale}${reading === "directions" ? ", mean of direction means" : ""}`,
  onlySolution: (solution: string): string => `Only solution: ${solution}`,
  exactly: (exact: string): string => `Exactly ${exact}`,
  /** Over a list of solutions. @param shown how many are listed; `null` where all are */
  solutions: (count: string, shown: number | null): string =>
    shown === null ? `Solutions: ${count}` : `Solutions: ${count}; the first ${shown}:`,
  alsoOn: (scales: string): string => `Same solutions on: ${scales}`,
  assumes: "Assumes",
  supports: "Supported by",
  settles: "Would settle it",
  more: (count: number): string =>
    `${count} more; --format json lists ${plural(count, { one: "it", other: "them all" })}.`,
  fairness: "This is what arithmetic allows. It does not say what happened, or that anyone made a mistake.",
  /** One line: a figure and the number of clauses that was stated. */
  over: (value: string, count: number): string => `${value} over ${count}`,
  /** One line: the id of the verdict, and the first explanation with its solutions. */
  first: (name: string, verdict: string, explanation: string): string =>
    `${name}: ${verdict}; first: ${explanation}`,
};
