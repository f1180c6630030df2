// Whether a comparison keeps the bounds of the call.

export const gates = {
  gap: (sides: string, limit: string): string => `Gate: ${sides} at most ${limit} points apart`,
  alpha: (limit: string, of: "value" | "lower"): string =>
    `Gate: ${of === "lower" ? "the lower end of the interval of " : ""}Krippendorff's alpha at least ${limit}`,
  met: (found: string): string => `met, found ${found}`,
  tooFar: (found: string, points: string): string => `NOT MET, found ${found}, ${points} points too many`,
  tooLittle: (found: string): string => `NOT MET, found ${found}`,
  noGap: "NOT MET, there is no gap to compare with it",
  noInterval: "NOT MET, alpha has no interval",
  noAlpha: "NOT MET, alpha is undefined",
};
