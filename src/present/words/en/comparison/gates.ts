// Whether a comparison keeps the bounds of the call.
import { ageGate } from "../gates/ageGate.ts";
import { boundDistance } from "../gates/boundDistance.ts";
import { plural } from "../plural.ts";
import { noInterval } from "../gates/noInterval.ts";

const notMet = (passes: boolean): string => (passes ? "not judged" : "NOT MET");

export const gates = {
  age: ageGate,
  bound: boundDistance,
  whyNoInterval: noInterval,
  gap: (sides: string, limit: string): string => `Gate: ${sides} at most ${limit} points apart`,
  alpha: (limit: string, of: "value" | "lower"): string =>
    `Gate: ${of === "lower" ? "the lower end of the interval of " : ""}Krippendorff's alpha at least ${limit}`,
  outcomes: (sides: string, limit: string, of: "value" | "lower"): string =>
    `Gate: ${sides}, ${of === "lower" ? "the lower end of the interval of equal outcomes" : "equal outcomes"} at least ${limit} %`,
  /** How many clauses the agreement is about. */
  compared: (clauses: number, of: number): string =>
    ` (${clauses} of ${of} ${plural(of, { one: "clause", other: "clauses" })} compared)`,
  met: (found: string): string => `met, found ${found}`,
  /** @param distance what is said of it */
  notKept: (found: string, distance: string): string => `NOT MET, found ${found}, ${distance}`,
  /** @param passes whether the call lets it pass */
  noGap: (passes: boolean): string => `${notMet(passes)}, there is no gap to compare with it`,
  noInterval: (passes: boolean, why: string): string => `${notMet(passes)}, there is no interval: ${why}`,
  noOutcomes: (passes: boolean): string => `${notMet(passes)}, there is nothing of which both say anything`,
  noAlpha: (passes: boolean): string => `${notMet(passes)}, alpha is undefined`,
};
