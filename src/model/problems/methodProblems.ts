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
  /** `chain`: from the method to itself; `most`: how many it may extend, one after another, which are more. */
  readonly NAP403: { readonly method: string } & (
    { readonly chain: readonly string[] } | { readonly most: number }
  );
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
  /** `key`: of the rule beside `values: none`. */
  readonly NAP422: { readonly method: string; readonly key: string };
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
  },
  NAP402: {
    name: "status-contradicts-percent",
    severity: "error",
  },
  NAP403: {
    name: "method-extends-itself",
    severity: "error",
  },
  NAP404: {
    name: "unknown-rule",
    severity: "error",
  },
  NAP405: {
    name: "no-evidence",
    severity: "warning",
  },
  NAP406: {
    name: "below-minimum-coverage",
    severity: "info",
  },
  NAP407: {
    name: "percent-refused",
    severity: "error",
  },
  NAP408: {
    name: "no-as-of",
    severity: "error",
  },
  NAP409: {
    name: "no-method",
    severity: "error",
  },
  NAP410: {
    name: "unknown-level",
    severity: "error",
  },
  NAP421: {
    name: "too-many-digits",
    severity: "error",
  },
  NAP422: {
    name: "rule-without-values",
    severity: "error",
  },
} as const satisfies Record<keyof MethodProblemParams, ProblemInfo>;
