// Whether a comparison keeps the bounds of the call.
import { ageGate } from "../gates/ageGate.ts";
import { boundDistance } from "../gates/boundDistance.ts";

const notMet = (passes: boolean): string => (passes ? "not judged" : "NOT MET");

export const gates = {
  age: ageGate,
  bound: boundDistance,
  gap: (sides: string, limit: string): string => `Gate: ${sides} at most ${limit} points apart`,
  alpha: (limit: string, of: "value" | "lower"): string =>
    `Gate: ${of === "lower" ? "the lower end of the interval of " : ""}Krippendorff's alpha at least ${limit}`,
  met: (found: string): string => `met, found ${found}`,
  /** @param distance what is said of it */
  notKept: (found: string, distance: string): string => `NOT MET, found ${found}, ${distance}`,
  /** @param passes whether the call lets it pass */
  noGap: (passes: boolean): string => `${notMet(passes)}, there is no gap to compare with it`,
  noInterval: (passes: boolean): string => `${notMet(passes)}, alpha has no interval`,
  noAlpha: (passes: boolean): string => `${notMet(passes)}, alpha is undefined`,
};
