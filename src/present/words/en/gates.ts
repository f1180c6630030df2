// What is said of gates, and on standard error of one that is not met.
import type { Gate, GateGroup } from "../../../model/gate.ts";
import { acceptedProblems } from "./acceptedProblems.ts";
import { ageGate } from "./gates/ageGate.ts";
import { boundDistance } from "./gates/boundDistance.ts";
import { noInterval } from "./gates/noInterval.ts";
import { scoreGates } from "./gates/scoreGates.ts";
import { plural } from "./plural.ts";

export const gates = {
  score: scoreGates,
  age: ageGate,
  bound: boundDistance,
  whyNoInterval: noInterval,
  notMet: (why: string): string => `gate not met: ${why}`,
  notJudged: (why: string): string => `gate not judged: ${why}`,
  scoreTooLow: (
    assessment: string,
    kind: Gate["kind"],
    group: GateGroup,
    found: string,
    minimum: string,
  ): string =>
    `${assessment}: ${kind === "min-score" ? (group.level === "overall" ? "the overall figure" : `the figure of ${group.level} ${group.id}`) : `the coverage${group.level === "overall" ? "" : ` of ${group.level} ${group.id}`}`} is ${found}, less than ${minimum} %`,
  noScore: (assessment: string, kind: Gate["kind"], group: GateGroup, minimum: string): string =>
    `${assessment}: ${kind === "min-coverage" ? `there is no coverage${group.level === "overall" ? "" : ` of ${group.level} ${group.id}`}` : group.level === "overall" ? "there is no overall figure" : `${group.level} ${group.id} has no figure`} to check against ${minimum} %`,
  noEvidence: (assessment: string, lacking: number, ratings: number): string =>
    `${assessment}: ${lacking} of ${ratings} ratings above 0 ${plural(lacking, { one: "has", other: "have" })} no evidence`,
  evidenceWithheld: (assessment: string): string =>
    `${assessment}: the figures are withheld, so evidence cannot be checked`,
  alphaUndefined: (flag: string): string => `alpha is undefined, and ${flag} needs a value`,
  noInterval: (flag: string, why: string): string =>
    `there is no interval (${why}), and ${flag} needs its lower end`,
  outcomesUndefined: (a: string, b: string, flag: string): string =>
    `there is nothing of which both ${a} and ${b} say anything to check against ${flag}`,
  /** @param of the share itself, or the lower end of its interval */
  outcomesTooLow: (a: string, b: string, of: "value" | "lower", percent: string, flag: string): string =>
    `${a} and ${b}: ${of === "lower" ? "the lower end of the interval of equal outcomes is" : "equal outcomes are"} ${percent}, less than ${flag}`,
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
