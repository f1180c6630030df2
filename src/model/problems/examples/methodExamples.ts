// What raises each problem of the group, and what does not.
import type { MethodProblemParams } from "../methodProblems.ts";
import type { Example } from "../problemInfo.ts";

export const methodExamples: Readonly<Record<keyof MethodProblemParams, Example>> = {
  NAP401: {
    in: "method",
    bad: "values: {three-step: {none: 0, full: 1}}",
    good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
  },
  NAP402: {
    in: "ratings",
    bad: "clause,status,percent\n1.1,none,80",
    good: "clause,status,percent\n1.1,partial,80",
  },
  NAP403: { in: "method", bad: "id: strict\nextends: strict", good: "id: strict\nextends: halves" },
  NAP404: { in: "method", bad: "within: {bodies: average}", good: "within: {bodies: mean}" },
  NAP405: {
    in: "ratings",
    bad: "clause,status,evidence\n1.1,full,",
    good: "clause,status,evidence\n1.1,full,order 12 of 3 May 2020",
  },
  NAP406: {
    in: "ratings",
    bad: "clause,status\n1.1,full\n1.2,partial",
    good: "clause,status\n1.1,full\n1.2,partial\n1.10,none",
  },
  NAP407: {
    in: "method",
    bad: "values: {three-step: {none: 0, partial: 1/2, full: 1}, percent: refuse}",
    good: "values: {three-step: {none: 0, partial: 1/2, full: 1}, percent: full-only}",
  },
  NAP408: { in: "assessment", bad: "method: sigma-due", good: "method: sigma-due\nas-of: 2020-12-31" },
  NAP409: {
    in: "file",
    bad: "format: nap/assessment@1\nid: a\nplan: az-nap-2020-2022\nscale: three-step\nratings: ratings.csv",
    good: "format: nap/assessment@1\nid: a\nplan: az-nap-2020-2022\nscale: three-step\nmethod: halves\nratings: ratings.csv",
  },
  NAP410: {
    in: "method",
    bad: "values: {three-step: {none: 0, partail: 1/2, full: 1}}",
    good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
  },
  NAP421: {
    in: "ratings",
    bad: "clause,rater,percent\n1.1,r1,1/10000000000000000000000000000000000000000000000000000001\n1.1,r2,1/10000000000000000000000000000000000000000000000000000003",
    good: "clause,rater,percent\n1.1,r1,33.33\n1.1,r2,14.29",
  },
  NAP422: {
    in: "method",
    bad: "values: none\ntreat: {unrated: zero}",
    good: "values: none",
  },
};
