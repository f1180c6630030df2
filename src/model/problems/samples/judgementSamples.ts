// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { JudgementProblemParams } from "../judgementProblems.ts";

export const judgementSamples: JudgementProblemParams = {
  NAP801: { clause: "1.1", rated: "full" },
  NAP802: { note: "Done.", why: "empty-words", rows: 1, row: 2 },
  NAP803: { clause: "1.1", rated: "full", words: "not yet" },
  NAP804: { clause: "1.2", end: "2022-12-31", asOf: "2022-12-31", state: "unrated" },
  NAP805: { clause: "1.2", end: "2022-12-31", asOf: "2022-12-31", rated: "partial", open: 1, ratings: 1 },
  NAP806: { link: "https://bit.ly/3xYzAbC", fault: "shortener", rows: 1, row: 2 },
  NAP807: {
    note: "The ministry reported that work was carried out.",
    clauses: ["1.1", "1.2", "1.10"],
    count: 3,
    rows: 3,
    row: 2,
  },
  NAP808: { body: "moj", clauses: ["1.1"], count: 1 },
  NAP809: { clause: "1.1", title: "Open data", other: "Electronic services", file: "plan.yaml", clauses: 1 },
  NAP810: {
    assessment: "report",
    figure: "63.33",
    missing: ["unit", "period", "denominator", "rows-coded", "rule-other", "rounding", "interests"],
  },
  NAP811: { assessment: "report", figure: "", missing: ["interests"] },
};
