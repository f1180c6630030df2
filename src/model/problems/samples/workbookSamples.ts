// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { WorkbookProblemParams } from "../workbookProblems.ts";

export const workbookSamples: WorkbookProblemParams = {
  NAP119: { reason: "cut-off" },
  NAP120: { path: "monitoring.xlsx", sheets: ["2020", "2021"] },
  NAP121: { sheet: "Rating", known: ["Ratings"], suggestion: "Ratings" },
  NAP122: { what: "columns", most: 1000 },
  NAP130: { reason: "no-list" },
  NAP131: { rows: 1, row: 5, by: "hand" },
  NAP132: { sheets: ["Draft"], read: true },
  NAP133: { reason: "malformed-json", line: 2, column: 1 },
  NAP137: { bodies: ["pgo"], files: 1 },
  NAP138: { file: "moj (1).csv", of: "moj.csv" },
  NAP139: { path: "../../secret.csv", root: "." },
};
