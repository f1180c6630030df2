// NAP2xx: what can be wrong with a value that has the right type.
import type { GateFault } from "../gate.ts";
import type { GapStatus } from "../outcome.ts";
import type { Day } from "../period.ts";
import type { ProblemInfo } from "./problemInfo.ts";
import type { InRows, LevelName, ScaleLevel, Suggested } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface ValueProblemParams {
  readonly NAP203: InRows &
    Suggested & {
      readonly status: string;
      readonly scale: string;
      /** Worst to best. */
      readonly levels: readonly LevelName[];
      /** Other scales that know the status, and as which level. */
      readonly knownBy?: readonly ScaleLevel[];
    };
  readonly NAP206: { readonly written: string; readonly fault?: PointFault };
  readonly NAP207: { readonly start: Day; readonly end: Day };
  readonly NAP208: {
    readonly clause: string;
    readonly start: Day;
    readonly end: Day;
    readonly planStart: Day;
    readonly planEnd: Day;
  };
  readonly NAP209: InRows & { readonly written: string };
  readonly NAP210: Partial<InRows> &
    NumberFault & { readonly written: string; readonly expected: NumberKind };
  /** The highest in percent, exact. */
  readonly NAP211: { readonly count: number; readonly highest: string };
  readonly NAP212: { readonly written: string };
  readonly NAP213: { readonly count: number };
  readonly NAP214: { readonly written: string; readonly highest: string };
  readonly NAP216: InRows & {
    readonly written: string;
    readonly column: "status" | "percent" | "value" | "body";
  };
  readonly NAP218: InRows & { readonly status: Exclude<GapStatus, "unrated"> };
  readonly NAP219: { readonly written: string };
  readonly NAP220: { readonly row: number };
  readonly NAP221: InRows;
  /** `decimal` is what it is read as, `thousands` what else it may be. */
  readonly NAP241: Partial<InRows> & {
    readonly written: string;
    readonly decimal: string;
    readonly thousands: string;
  };
  /** Under `gates` of a workspace. */
  readonly NAP242: Suggested & {
    readonly gate: "min-score" | "min-coverage" | "max-gap" | "min-agreement" | "max-drop" | "max-age";
    readonly written: string;
  } & (GateFault | { readonly fault: "no-group"; readonly level: "direction" | "body"; readonly id: string });
  /** In the column `doubt`, or in the table that an assessment names under `doubts`. */
  readonly NAP243: InRows &
    Suggested & { readonly status: string; readonly scale: string; readonly levels: readonly LevelName[] };
  readonly NAP244: InRows & { readonly clause: string; readonly activity?: string; readonly body?: string };
  /** What a claim says that it is about. */
  readonly NAP245: Suggested & {
    readonly part: "direction" | "body" | "band";
    readonly id: string;
    readonly known: readonly string[];
  };
  /** Of a figure that says how it changed from another claim. `circle`: the claims by way of which it changed from itself. */
  readonly NAP246: Suggested & {
    readonly id: string;
    readonly known: readonly string[];
    readonly circle?: readonly string[];
  };
  /** `clauses`: how many the plan says that it has. */
  readonly NAP247: { readonly plan: string; readonly clauses: number };
  /** The commonest words first; `more`: how many are not listed. `scales`: those that were tried. */
  readonly NAP226: {
    readonly words: readonly { readonly status: string; readonly rows: number }[];
    readonly more: number;
    readonly scales: readonly string[];
  };
}

/** Of a text that looks like a point in time: which part of it there is not. */
export type PointFault =
  | { readonly part: "quarter" }
  | { readonly part: "month" }
  | { readonly part: "day"; readonly month: string; readonly days: number };

/** What a number is to be; `figure`: a published one; `decimals`: how many are printed; `count`: how many there are. */
export type NumberKind = "number" | "percent" | "value" | "figure" | "decimals" | "count";

/** Why what is a number cannot be read as one; nothing of what is not a number. */
type NumberFault =
  | { readonly fault?: never }
  | { readonly fault: "too-long"; readonly longest: number }
  | { readonly fault: "not-decimals" };

export const valueProblems = {
  NAP203: {
    name: "unknown-status",
    severity: "error",
  },
  NAP206: {
    name: "not-a-date",
    severity: "error",
  },
  NAP207: {
    name: "ends-before-it-starts",
    severity: "error",
  },
  NAP208: {
    name: "window-outside-plan",
    severity: "warning",
  },
  NAP209: {
    name: "percent-out-of-range",
    severity: "error",
  },
  NAP210: {
    name: "not-a-number",
    severity: "error",
  },
  NAP211: {
    name: "percents-look-like-shares",
    severity: "warning",
  },
  NAP212: {
    name: "negative-weight",
    severity: "error",
  },
  NAP213: {
    name: "weights-all-zero",
    severity: "error",
  },
  NAP214: {
    name: "share-out-of-range",
    severity: "error",
  },
  NAP216: {
    name: "bare-dash",
    severity: "error",
  },
  NAP218: {
    name: "no-reason",
    severity: "warning",
  },
  NAP219: {
    name: "target-is-baseline",
    severity: "error",
  },
  NAP220: {
    name: "no-clause",
    severity: "error",
  },
  NAP221: {
    name: "percent-beside-value",
    severity: "warning",
  },
  NAP241: {
    name: "thousands-or-decimals",
    severity: "warning",
  },
  NAP242: {
    name: "gate-not-read",
    severity: "error",
  },
  NAP243: {
    name: "unknown-doubt",
    severity: "warning",
  },
  NAP244: {
    name: "doubt-without-rating",
    severity: "warning",
  },
  NAP245: {
    name: "claim-of-unknown-part",
    severity: "error",
  },
  NAP246: {
    name: "change-from-unknown-claim",
    severity: "error",
  },
  NAP247: {
    name: "ratings-of-totals",
    severity: "error",
  },
  NAP226: {
    name: "no-scale-knows-the-statuses",
    severity: "error",
  },
} as const satisfies Record<keyof ValueProblemParams, ProblemInfo>;
