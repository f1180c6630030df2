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
  NAP122: {
    in: "call",
    bad: "nap check monitoring.csv --plan plan.yaml",
    good: "nap check monitoring.csv --plan plan.yaml    # without the other columns",
  },
  NAP130: {
    in: "call",
    bad: "nap check promises.json --plan plan.yaml",
    good: "nap check promises.json --plan plan.yaml    # with a list of rows",
  },
  NAP131: {
    in: "call",
    bad: "nap check monitoring.xlsx --plan plan.yaml",
    good: "nap check monitoring.xlsx --plan plan.yaml    # with all rows shown",
  },
  NAP132: {
    in: "call",
    bad: "nap check monitoring.xlsx!Draft --plan plan.yaml",
    good: "nap check monitoring.xlsx!Ratings --plan plan.yaml",
  },
  NAP137: {
    in: "assessment",
    bad: 'ratings: {files: "reports/*.csv", mapping: {columns: {clause: No, status: State, body: {file-name: "{body}-*.csv"}}}}',
    good: 'ratings: {files: "reports/*.csv", mapping: {columns: {clause: No, status: State, body: {file-name: "{body}-*.csv"}}}}',
  },
  NAP138: {
    in: "assessment",
    bad: 'ratings: "reports/*.csv"',
    good: "ratings: reports/moj.csv",
  },
  NAP139: {
    in: "assessment",
    bad: "ratings: ../../secret.csv",
    good: "ratings: ratings.csv",
  },
  NAP133: {
    in: "call",
    bad: "nap check promises.json --plan plan.yaml",
    good: "nap check promises.json --plan plan.yaml    # with the bracket closed",
  },
};
