// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { WorkbookProblemParams } from "../workbookProblems.ts";

export const workbookSamples: WorkbookProblemParams = {
  NAP119: { reason: "cut-off" },
  NAP120: { path: "monitoring.xlsx", sheets: ["2020", "2021"] },
  NAP121: { sheet: "Rating", known: ["Ratings"], suggestion: "Ratings" },
};
