// The terms that lead from one figure to the other, and what is said beneath them.
import type { MethodChoice, MissingReason, SplitWay } from "../../../../model/comparison.ts";
import { plural } from "../plural.ts";

const choices: Record<MethodChoice, string> = {
  values: "values of statuses",
  within: "within a clause",
  across: "mean across",
  eligible: "eligible clauses",
  treat: "treatment of gaps",
  weights: "weights",
};

/** In front of the reasons, with a colon. */
const ways: Record<SplitWay, string> = {
  "both-orders": "",
  "under-a": "Method and rating can be separated in one order only, with the ratings by A's method:",
  "under-b": "Method and rating can be separated in one order only, with the ratings by B's method:",
  inseparable: "Method and rating cannot be separated:",
  none: "Coverage, method and rating cannot be separated:",
};

/** What the rows of a side say of a clause. */
const missing: Record<MissingReason | "rated", string> = {
  rated: "rated",
  "out-of-scope": "out of scope",
  "no-row": "no row",
  unrated: "unrated",
  "not-due": "not due",
  "not-applicable": "not applicable",
  insufficient: "insufficient",
};

export const terms = {
  heading: "Where the gap comes from",
  term: "term",
  points: "points",
  coverage: "coverage",
  method: "method",
  rating: "rating",
  /** Method and rating, where they cannot be separated. */
  together: "method and rating",
  /** Followed by the side. */
  otherClauses: "beyond the common clauses:",
  gap: "gap A - B",
  /** Followed by the side. */
  published: "published, not in the rows:",
  /** The same where the rows are our coding of somebody's account. */
  publishedCoded: "published, not in our coding:",
  publishedGap: "published gap",
  choices,
  ways,
  missing,
  /** Clauses that are in coverage for the same reasons. @param p.points `null` where there is no coverage term */
  coverageGroup: (
    p: Readonly<Record<"a" | "b", string>> & { readonly clauses: number; readonly points: string | null },
  ): string =>
    `Coverage, A: ${p.a}, B: ${p.b}: ${p.clauses} ${plural(p.clauses, { one: "clause", other: "clauses" })}${p.points === null ? "" : `, ${p.points} points`}.`,
  bounds: (clauses: number, side: string, low: string, high: string): string =>
    `Over the ${clauses} ${plural(clauses, { one: "clause", other: "clauses" })} that either side counts, ${side} could be anything from ${low} to ${high}.`,
  roundsApart: "Each term is rounded by itself; the exact terms add up (--format json).",
  /** One line: what the gap is made of. */
  line: (sides: string, gap: string, parts: string, tail: string): string =>
    `${sides}: ${gap} points = ${parts} ${tail}`,
  noGapLine: (sides: string, reasons: string, tail: string): string => `${sides}: no gap: ${reasons} ${tail}`,
  notSplitLine: (sides: string, gap: string, reasons: string, tail: string): string =>
    `${sides}: ${gap} points, not split: ${reasons} ${tail}`,
  /** At the end of a line. @param alpha `null` where it is undefined */
  lineTail: (alpha: string | null, clauses: number, of: number): string =>
    `(alpha ${alpha ?? "undefined"}, ${clauses} of ${of} ${plural(of, { one: "clause", other: "clauses" })})`,
};
