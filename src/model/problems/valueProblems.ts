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
    readonly gate: "min-score" | "min-coverage" | "max-gap" | "min-agreement";
    readonly written: string;
  } & (GateFault | { readonly fault: "no-direction"; readonly direction: string });
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

/** What a number is to be; `figure`: a published one; `decimals`: how many are printed. */
export type NumberKind = "number" | "percent" | "value" | "figure" | "decimals";

/** Why what is a number cannot be read as one; nothing of what is not a number. */
type NumberFault =
  | { readonly fault?: never }
  | { readonly fault: "too-long"; readonly longest: number }
  | { readonly fault: "not-decimals" };

export const valueProblems = {
  NAP203: {
    name: "unknown-status",
    severity: "error",
    example: { in: "ratings", bad: "clause,status\n1.1,partialy", good: "clause,status\n1.1,partial" },
  },
  NAP206: {
    name: "not-a-date",
    severity: "error",
    example: {
      in: "clause",
      bad: "window: {start: 31.12.2020, end: 2021}",
      good: "window: {start: 2020-12-31, end: 2021}",
    },
  },
  NAP207: {
    name: "ends-before-it-starts",
    severity: "error",
    example: {
      in: "clause",
      bad: "window: {start: 2022, end: 2021}",
      good: "window: {start: 2021, end: 2022}",
    },
  },
  NAP208: {
    name: "window-outside-plan",
    severity: "warning",
    example: {
      in: "clause",
      bad: "window: {start: 2020, end: 2032}",
      good: "window: {start: 2020, end: 2022}",
    },
  },
  NAP209: {
    name: "percent-out-of-range",
    severity: "error",
    example: { in: "ratings", bad: "clause,percent\n1.1,725", good: "clause,percent\n1.1,72.5" },
  },
  NAP210: {
    name: "not-a-number",
    severity: "error",
    example: { in: "ratings", bad: "clause,percent\n1.1,about half", good: "clause,percent\n1.1,50" },
  },
  NAP211: {
    name: "percents-look-like-shares",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,percent\n1.1,0.5\n1.2,1",
      good: "clause,percent\n1.1,50\n1.2,100",
    },
  },
  NAP212: {
    name: "negative-weight",
    severity: "error",
    example: { in: "clause", bad: "weight: -1", good: "weight: 1" },
  },
  NAP213: {
    name: "weights-all-zero",
    severity: "error",
    example: {
      in: "plan",
      bad: 'directions: [{id: "1", clauses: [{id: "1.1", weight: 0}, {id: "1.2", weight: 0}]}]',
      good: 'directions: [{id: "1", clauses: [{id: "1.1", weight: 0}, {id: "1.2", weight: 1}]}]',
    },
  },
  NAP214: {
    name: "share-out-of-range",
    severity: "error",
    example: {
      in: "method",
      bad: "values: {three-step: {none: 0, partial: 50, full: 100}}",
      good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
    },
  },
  NAP216: {
    name: "bare-dash",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,status\n1.1,-",
      good: "clause,status,note\n1.1,not-applicable,the law it amends was repealed",
    },
  },
  NAP218: {
    name: "no-reason",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,status,note\n1.1,not-applicable,",
      good: "clause,status,note\n1.1,not-applicable,the law it amends was repealed",
    },
  },
  NAP219: {
    name: "target-is-baseline",
    severity: "error",
    example: {
      in: "clause",
      bad: "activities: [{id: a, indicator: {baseline: 10, target: 10}}]",
      good: "activities: [{id: a, indicator: {baseline: 10, target: 40}}]",
    },
  },
  NAP220: {
    name: "no-clause",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,moj,full\n,pgo,none",
      good: "clause,body,status\n1.1,moj,full\n1.1,pgo,none",
    },
  },
  NAP221: {
    name: "percent-beside-value",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,activity,percent,value\n1.2,a,50,37",
      good: "clause,activity,percent,value\n1.2,a,,37",
    },
  },
  NAP241: {
    name: "thousands-or-decimals",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,activity,value\n1.2,a,1.200",
      good: "clause,activity,value\n1.2,a,1200",
    },
  },
  NAP242: {
    name: "gate-not-read",
    severity: "error",
    example: {
      in: "file",
      bad: "format: nap/workspace@1\ngates: {min-score: 0.8}",
      good: "format: nap/workspace@1\ngates: {min-score: 80%}",
    },
  },
  NAP226: {
    name: "no-scale-knows-the-statuses",
    severity: "error",
    example: {
      in: "call",
      bad: "nap check ratings.csv --plan plan.yaml",
      good: "nap check ratings.csv --plan plan.yaml --scale ours.yaml",
    },
  },
} as const satisfies Record<keyof ValueProblemParams, ProblemInfo>;
