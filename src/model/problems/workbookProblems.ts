// NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
import type { Params, ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface WorkbookProblemParams {
  readonly NAP119: Params;
  readonly NAP120: Params;
  readonly NAP121: Params;
}

export const workbookProblems = {
  NAP119: {
    name: "broken-workbook",
    severity: "error",
    example: {
      in: "call",
      bad: "nap check monitoring.xlsx --plan plan.yaml",
      good: "nap check monitoring.xlsx --plan plan.yaml    # fetched again",
    },
  },
  NAP120: {
    name: "several-sheets",
    severity: "error",
    example: { in: "assessment", bad: "ratings: monitoring.xlsx", good: "ratings: monitoring.xlsx!2021" },
  },
  NAP121: {
    name: "unknown-sheet",
    severity: "error",
    example: {
      in: "assessment",
      bad: "ratings: monitoring.xlsx!Rating",
      good: "ratings: monitoring.xlsx!Ratings",
    },
  },
} as const satisfies Record<keyof WorkbookProblemParams, ProblemInfo>;
