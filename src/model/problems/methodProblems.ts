// NAP4xx: ratings that a method cannot read, and methods that cannot be applied.
import type { Params, ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface MethodProblemParams {
  readonly NAP401: Params;
  readonly NAP402: Params;
  readonly NAP403: Params;
  readonly NAP404: Params;
  readonly NAP405: Params;
  readonly NAP406: Params;
  readonly NAP407: Params;
  readonly NAP408: Params;
  readonly NAP409: Params;
  readonly NAP410: Params;
}

export const methodProblems = {
  NAP401: {
    name: "status-without-value",
    severity: "error",
    example: {
      in: "method",
      bad: "values: {three-step: {none: 0, full: 1}}",
      good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
    },
  },
  NAP402: {
    name: "status-contradicts-percent",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,status,percent\n1.1,none,80",
      good: "clause,status,percent\n1.1,partial,80",
    },
  },
  NAP403: {
    name: "method-extends-itself",
    severity: "error",
    example: { in: "method", bad: "id: strict\nextends: strict", good: "id: strict\nextends: halves" },
  },
  NAP404: {
    name: "unknown-rule",
    severity: "error",
    example: { in: "method", bad: "within: {bodies: average}", good: "within: {bodies: mean}" },
  },
  NAP405: {
    name: "no-evidence",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,status,evidence\n1.1,full,",
      good: "clause,status,evidence\n1.1,full,order 12 of 3 May 2020",
    },
  },
  NAP406: {
    name: "below-minimum-coverage",
    severity: "info",
    example: {
      in: "ratings",
      bad: "clause,status\n1.1,full\n1.2,partial",
      good: "clause,status\n1.1,full\n1.2,partial\n1.10,none",
    },
  },
  NAP407: {
    name: "percent-refused",
    severity: "error",
    example: {
      in: "method",
      bad: "values: {three-step: {none: 0, partial: 1/2, full: 1}, percent: refuse}",
      good: "values: {three-step: {none: 0, partial: 1/2, full: 1}, percent: full-only}",
    },
  },
  NAP408: {
    name: "no-as-of",
    severity: "error",
    example: { in: "assessment", bad: "method: sigma-due", good: "method: sigma-due\nas-of: 2020-12-31" },
  },
  NAP409: {
    name: "no-method",
    severity: "error",
    example: {
      in: "file",
      bad: "format: nap/assessment@1\nid: a\nplan: az-nap-2020-2022\nscale: three-step\nratings: ratings.csv",
      good: "format: nap/assessment@1\nid: a\nplan: az-nap-2020-2022\nscale: three-step\nmethod: halves\nratings: ratings.csv",
    },
  },
  NAP410: {
    name: "unknown-level",
    severity: "error",
    example: {
      in: "method",
      bad: "values: {three-step: {none: 0, partail: 1/2, full: 1}}",
      good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
    },
  },
} as const satisfies Record<keyof MethodProblemParams, ProblemInfo>;
