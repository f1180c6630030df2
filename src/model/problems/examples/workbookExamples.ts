// What raises each problem of the group, and what does not.
import type { WorkbookProblemParams } from "../workbookProblems.ts";
import type { Example } from "../problemInfo.ts";

export const workbookExamples: Readonly<Record<keyof WorkbookProblemParams, Example>> = {
  NAP119: {
    in: "call",
    bad: "nap check monitoring.xlsx --plan plan.yaml",
    good: "nap check monitoring.xlsx --plan plan.yaml    # fetched again",
  },
  NAP120: { in: "assessment", bad: "ratings: monitoring.xlsx", good: "ratings: monitoring.xlsx!2021" },
  NAP121: {
    in: "assessment",
    bad: "ratings: monitoring.xlsx!Rating",
    good: "ratings: monitoring.xlsx!Ratings",
  },
};
