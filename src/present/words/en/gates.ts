// What is said on standard error of a gate that is not met.

export const gates = {
  notMet: (why: string): string => `gate not met: ${why}`,
  alphaUndefined: (flag: string): string => `alpha is undefined, and ${flag} needs a value`,
  alphaTooLow: (alpha: string, flag: string): string => `alpha is ${alpha}, less than ${flag}`,
  noGap: (a: string, b: string, flag: string): string =>
    `there is no gap between ${a} and ${b} to check against ${flag}`,
  gapTooWide: (a: string, b: string, points: string, flag: string): string =>
    `the gap between ${a} and ${b} is ${points} points, more than ${flag}`,
};
