// NAP5xx: published figures that the data or arithmetic do not bear out.
import { say, type ProblemInfo } from "./problemInfo.ts";

export const claimProblems = {
  NAP501: {
    name: "claim-not-reproduced",
    severity: "warning",
    message: (p) =>
      `the published ${say(p, "figure")} is not what the rows give: ${say(p, "found")} under method ${say(p, "method")}`,
    help: (p) =>
      say(p, "reproducing") === ""
        ? "no method at hand reproduces it; nap explain overall shows the rows"
        : `it is reproduced under: ${say(p, "reproducing")}`,
    why: "Either the rows, the method or the denominator differ from those behind the published figure.",
    bad: 'claims: [{figure: "86"}]   # and rows that give 71.43',
    good: 'claims: [{figure: "71.43"}]',
  },
  NAP502: {
    name: "counts-do-not-add-up",
    severity: "warning",
    message: (p) =>
      `the published ${say(p, "what")} is ${say(p, "claimed")}, the rows give ${say(p, "found")}`,
    help: (p) =>
      `counted by the bands of method ${say(p, "method")}; check the rows, or what the claim counts`,
    why: "Counts are the part of a claim that is easiest to check.",
    bad: 'claims: [{figure: "50", counts: {full: 3}}]   # and two full clauses',
    good: 'claims: [{figure: "50", counts: {full: 2}}]',
  },
  NAP503: {
    name: "impossible-by-counts",
    severity: "warning",
    message: (p) =>
      `the published counts leave ${say(p, "low")} to ${say(p, "high")} % for ${say(p, "clauses")} clauses, which excludes ${say(p, "figure")}`,
    help: () =>
      "arithmetic alone says so, whatever the rows: check the number of clauses and the counts; nap audit shows what would fit",
    why: "So many full clauses and so many below half bound the mean from both sides.",
    bad: 'claims: [{figure: "95", clauses: 10, counts: {under-half: 5}}]',
    good: 'claims: [{figure: "65", clauses: 10, counts: {under-half: 5}}]',
  },
} as const satisfies Record<string, ProblemInfo>;
