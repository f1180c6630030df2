// NAP4xx: ratings that a method cannot read, and methods that cannot be applied.
import type { ProblemInfo } from "./problemInfo.ts";
import type { InRows, Suggested } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface MethodProblemParams {
  /** Without a status and rows: the method has no values for the scale at all. `readable`: methods that have some. */
  readonly NAP401: Partial<InRows> & {
    readonly status?: string;
    readonly scale: string;
    readonly method: string;
    readonly readable: readonly string[];
  };
  /** `percent`: exact. `value`: the measured one that it was made of. Without a range: the status has no number. */
  readonly NAP402: {
    readonly row: number;
    readonly percent: string;
    readonly value?: string;
    readonly status: string;
    readonly method: string;
    readonly range?: PercentRange;
  };
  /** From the method to itself. */
  readonly NAP403: { readonly method: string; readonly chain: readonly string[] };
  /** `key`: the way to it, as in within.bodies. */
  readonly NAP404: Suggested & {
    readonly written: string;
    readonly key: string;
    readonly allowed: readonly string[];
  };
  readonly NAP405: InRows & { readonly method: string; readonly rule: "zero" | "exclude" | `cap-${string}` };
  /** Without a direction: of the whole plan. `minimum`: a share. */
  readonly NAP406: {
    readonly direction?: string;
    readonly scored: number;
    readonly eligible: number;
    readonly minimum: string;
    readonly method: string;
  };
  readonly NAP407: InRows & { readonly method: string };
  readonly NAP408: { readonly method: string; readonly eligible: "started" | "due" };
  readonly NAP409: { readonly known: readonly string[] };
  readonly NAP410: Suggested & {
    readonly method: string;
    readonly level: string;
    readonly scale: string;
    /** Their ids, worst to best. */
    readonly levels: readonly string[];
  };
  /** `limit`: the most digits that the denominator of a figure may have. */
  readonly NAP421: { readonly limit: number };
}

/** The percents that go with a status, exact: strictly between two ends, of which one may be open, or its own. */
export type PercentRange = {
  readonly above?: string;
  readonly below?: string;
  readonly own?: string;
};

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
  NAP421: {
    name: "too-many-digits",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,rater,percent\n1.1,r1,1/10000000000000000000000000000000000000000000000000000001\n1.1,r2,1/10000000000000000000000000000000000000000000000000000003",
      good: "clause,rater,percent\n1.1,r1,33.33\n1.1,r2,14.29",
    },
  },
} as const satisfies Record<keyof MethodProblemParams, ProblemInfo>;
