// What is said on standard error of a gate that is not met.
import type { Gate } from "../../../model/gate.ts";
import { acceptedProblems } from "./acceptedProblems.ts";
import { plural } from "./plural.ts";

export const gates = {
  notMet: (why: string): string => `gate not met: ${why}`,
  scoreTooLow: (
    assessment: string,
    kind: Gate["kind"],
    direction: string | null,
    found: string,
    minimum: string,
  ): string =>
    `${assessment}: ${kind === "min-score" ? (direction === null ? "the overall figure" : `the figure of direction ${direction}`) : `the coverage${direction === null ? "" : ` of direction ${direction}`}`} is ${found} %, less than ${minimum} %`,
  noScore: (assessment: string, kind: Gate["kind"], direction: string | null, minimum: string): string =>
    `${assessment}: ${kind === "min-coverage" ? `there is no coverage${direction === null ? "" : ` of direction ${direction}`}` : direction === null ? "there is no overall figure" : `direction ${direction} has no figure`} to check against ${minimum} %`,
  alphaUndefined: (flag: string): string => `alpha is undefined, and ${flag} needs a value`,
  noInterval: (flag: string): string => `alpha has no interval, and ${flag} needs its lower end`,
  lowerTooLow: (lower: string, flag: string): string =>
    `the lower end of the interval of alpha is ${lower}, less than ${flag}`,
  alphaTooLow: (alpha: string, flag: string): string => `alpha is ${alpha}, less than ${flag}`,
  noGap: (a: string, b: string, flag: string): string =>
    `there is no gap between ${a} and ${b} to check against ${flag}`,
  gapTooWide: (a: string, b: string, points: string, flag: string): string =>
    `the gap between ${a} and ${b} is ${points} points, more than ${flag}`,
  /** Problems that are not shown, and do not count. */
  accepted: (counts: { readonly suppressed: number; readonly baseline: number }): string =>
    `${acceptedProblems(counts)}; nap check --format json lists them`,
  /** The day that decides whether a suppression holds. */
  today: (day: string): string => `suppressions with an end are judged as of ${day} (--today)`,
  baselineWritten: (name: string, findings: number): string =>
    `${name}: written, with ${findings} ${plural(findings, { one: "finding", other: "findings" })}`,
};
