// What is said on standard error of a gate that is not met.

export const gates = {
  notMet: (why: string): string => `gate not met: ${why}`,
  scoreTooLow: (assessment: string, direction: string | null, found: string, minimum: string): string =>
    `${assessment}: ${direction === null ? "the overall figure" : `the figure of direction ${direction}`} is ${found} %, less than ${minimum} %`,
  noScore: (assessment: string, direction: string | null, minimum: string): string =>
    `${assessment}: ${direction === null ? "there is no overall figure" : `direction ${direction} has no figure`} to check against ${minimum} %`,
  alphaUndefined: (flag: string): string => `alpha is undefined, and ${flag} needs a value`,
  alphaTooLow: (alpha: string, flag: string): string => `alpha is ${alpha}, less than ${flag}`,
  noGap: (a: string, b: string, flag: string): string =>
    `there is no gap between ${a} and ${b} to check against ${flag}`,
  gapTooWide: (a: string, b: string, points: string, flag: string): string =>
    `the gap between ${a} and ${b} is ${points} points, more than ${flag}`,
};
