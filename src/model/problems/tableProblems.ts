// NAP23x, NAP33x, NAP42x: cells that hold something else than they seem to.
import type { ProblemInfo } from "./problemInfo.ts";
import type { InRows } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface TableProblemParams {
  /** `signed`: another cell of the column, with its sign. */
  readonly NAP230: { readonly row: number; readonly written: string; readonly signed: string };
  readonly NAP231: { readonly key: string; readonly kept: string; readonly comment: string };
  readonly NAP330: InRows & {
    readonly id: string;
    readonly form: "list" | "range";
    readonly first: string;
    readonly last: string;
  };
  readonly NAP331: InRows & { readonly id: string };
  /** `like`: an id as the others are. */
  readonly NAP332: InRows & { readonly id: string; readonly like: string };
  readonly NAP333: InRows & {
    readonly written: string;
    readonly separator: string;
    readonly first: string;
    readonly second: string;
  };
  /** `nearer`: the status whose value lies nearer to the percent. */
  readonly NAP420: {
    readonly row: number;
    readonly percent: string;
    readonly status: string;
    readonly nearer: string;
  };
}

const alone = { in: "call", bad: "nap check ratings.csv", good: "nap check ratings.csv" } as const;

export const tableProblems = {
  NAP230: {
    name: "share-among-percents",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,percent\n1.1,72.5%\n1.2,0.5",
      good: "clause,percent\n1.1,72.5%\n1.2,50%",
    },
  },
  NAP231: {
    name: "comment-cuts-a-text",
    severity: "warning",
    example: {
      in: "assessment",
      bad: 'ratings:\n  - clause: "1.1"\n    status: full\n    note: court case #4 delayed it',
      good: 'ratings:\n  - clause: "1.1"\n    status: full\n    note: "court case #4 delayed it"',
    },
  },
  NAP330: {
    name: "several-clauses-in-a-cell",
    severity: "error",
    example: {
      in: "ratings",
      bad: 'clause,status\n"1.1, 1.2",full',
      good: "clause,status\n1.1,full\n1.2,full",
    },
  },
  NAP331: { name: "date-as-clause", severity: "error", example: alone },
  NAP332: { name: "clause-unlike-others", severity: "warning", example: alone },
  NAP333: { name: "bodies-in-one-cell", severity: "warning", example: alone },
  NAP420: {
    name: "status-far-from-percent",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,status,percent\n1.1,full,51",
      good: "clause,status,percent\n1.1,partial,51",
    },
  },
} as const satisfies Record<keyof TableProblemParams, ProblemInfo>;
