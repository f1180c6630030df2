// NAP134, NAP23x, NAP33x, NAP34x, NAP42x: cells that hold something else than they seem to.
import type { ProblemInfo } from "./problemInfo.ts";
import type { InRows, Suggested } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface TableProblemParams {
  /** `written` and `next`: two cells that seem to be one number; `column`: the header above the second. */
  readonly NAP134: {
    readonly written: string;
    readonly next: string;
    readonly column: string;
    readonly row: number;
  };
  /** `signed`: another cell of the column, with its sign. */
  /** Beside cells with a percent sign, or beside whole percents: one of them. */
  readonly NAP230: { readonly row: number; readonly written: string } & (
    { readonly signed: string } | { readonly whole: string }
  );
  readonly NAP231: { readonly key: string; readonly kept: string; readonly comment: string };
  readonly NAP330: InRows & {
    readonly id: string;
    readonly form: "list" | "range";
    readonly first: string;
    readonly last: string;
  };
  readonly NAP331: InRows & { readonly id: string };
  /** `like`: an id as the others are. */
  readonly NAP332: InRows & Suggested & { readonly id: string; readonly like: string };
  readonly NAP333: InRows & {
    readonly written: string;
    readonly separator: string;
    readonly first: string;
    readonly second: string;
  };
  /** `name`: an id, a name or an alias of the body `id`, which is also one of `other`. */
  readonly NAP340: { readonly name: string; readonly id: string; readonly other: string };
  /** `below`: the first of the `count` clauses whose ids begin with this one. */
  readonly NAP341: InRows & { readonly id: string; readonly below: string; readonly count: number };
  /** `other`: what the eye may take for the same clause or body. */
  readonly NAP342: InRows & {
    readonly column: "clause" | "body";
    readonly written: string;
    readonly other: string;
  };
  /** `nearer`: the status whose value lies nearer to the percent. */
  readonly NAP420: {
    readonly row: number;
    readonly percent: string;
    readonly status: string;
    readonly nearer: string;
  };
}

export const tableProblems = {
  NAP134: { name: "decimal-comma-parts-a-number", severity: "warning" },
  NAP230: {
    name: "share-among-percents",
    severity: "warning",
  },
  NAP231: {
    name: "comment-cuts-a-text",
    severity: "warning",
  },
  NAP330: {
    name: "several-clauses-in-a-cell",
    severity: "error",
  },
  NAP331: { name: "date-as-clause", severity: "error" },
  NAP332: { name: "clause-unlike-others", severity: "warning" },
  NAP333: { name: "bodies-in-one-cell", severity: "warning" },
  NAP340: { name: "bodies-share-a-name", severity: "warning" },
  NAP341: { name: "clause-above-clauses", severity: "warning" },
  NAP342: { name: "looks-like-another", severity: "warning" },
  NAP420: {
    name: "status-far-from-percent",
    severity: "warning",
  },
} as const satisfies Record<keyof TableProblemParams, ProblemInfo>;
