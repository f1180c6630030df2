// What is said of a gate of scores: what was expected and found, and how far apart they are.
import type { Gate, GateGroup } from "../../../../model/gate.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const scoreGates = {
  expected: (kind: Gate["kind"], group: GateGroup, minimum: string) =>
    `Gate: ${kind === "min-coverage" ? `coverage${group.level === "overall" ? "" : ` of ${group.level} ${group.id}`}` : group.level === "overall" ? "overall" : `${group.level} ${group.id}`} at least ${minimum} %`,
  met: (found: string) => `met, found ${found}`,
  /** @param distance what is said of it */
  notMet: (found: string, distance: string) => `NOT MET, found ${found}, ${distance}`,
  short: (points: string) => `${points} points short`,
  /** @param passes whether the call lets it pass */
  noFigure: (passes: boolean, reason: string) =>
    `${passes ? "not judged" : "NOT MET"}, there is no figure (${reason})`,
  noCoverage: (passes: boolean, reason: string) =>
    `${passes ? "not judged" : "NOT MET"}, there is no coverage${reason === "" ? "" : ` (${reason})`}`,
  /** Of coverage: how many clauses are missing. */
  unscored: (missing: string, eligible: number) =>
    `${plural(missing, { one: `${missing} more clause has`, other: `${missing} more clauses have` })} to be scored, of ${clauses(eligible)}`,
  /** What is missing, in clauses. @param isPart whether it is less than one clause */
  credit: (credit: string, isPart: boolean, counted: number) =>
    `that is ${credit}${isPart ? " of one clause" : credit === "1" ? " clause" : " clauses"} (${clauses(counted)} ${plural(counted, { one: "counts", other: "count" })})`,
  fewest: (count: number, ids: string) =>
    `at least ${clauses(count)} would have to rise, up to 100 %: ${ids}`,
  /** The title of a gate in a long table. */
  atLeast: (kind: Gate["kind"], minimum: string) =>
    `${kind === "min-coverage" ? "coverage " : ""}at least ${minimum} %`,
  /** `require-evidence`. */
  evidence: {
    title: "evidence for each rating above 0",
    met: (ratings: number) =>
      `Gate: evidence for each rating above 0: met, ${plural(ratings, { one: "1 rating", other: `${ratings} ratings` })}`,
    /** @param share of the ratings that have evidence. @param distance what is said of it */
    notMet: (lacking: number, ratings: number, share: string, distance: string) =>
      `Gate: evidence for each rating above 0: NOT MET, ${lacking} of ${ratings} ${plural(lacking, { one: "has", other: "have" })} none: ${share} with evidence, ${distance}`,
    clauses: (count: number, ids: string) => `${plural(count, { one: "clause", other: "clauses" })} ${ids}`,
    withheld: (passes: boolean) =>
      `Gate: evidence for each rating above 0: ${passes ? "not judged" : "NOT MET"}, the figures are withheld`,
  },
};
