// A made-up folder like data/ → its files
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../architecture/projectRoot.ts";

const totals = `format: nap/plan@1
id: coast
title: Coast
invented: true
period: {start: 2024, end: 2026}
totals: {clauses: 58}
sources: [{id: report, title: Report}]
`;
const table = `id,figure,of,unit,clauses,source,note
whole,86.21,,,58,report,as printed
done,more than 30,clauses that are complete,clauses,,report,
part,"72,22 %",direction:3,,,,
`;
const claimed = `format: nap/assessment@1
id: ministry
plan: coast
assessor: {name: Ministry, kind: self-report}
published: false
period: {start: 2025, end: 2025}
claims: claims.csv
`;
const plan = `format: nap/plan@1
id: town
title: Town
period: {start: 2024, end: 2026}
directions: [{id: "1", title: One, clauses: [{id: "1.1", title: First}, {id: "1.2", title: Second}]}]
`;
const rated = `format: nap/assessment@1
id: council
plan: town
scale: three-step
method: halves
claims: [{figure: "50", clauses: 2}]
ratings: ratings.csv
doubts: doubts.csv
`;
const rules = ["scales/three-step.yaml", "methods/halves.yaml", "methods/percent.yaml"];

/** Like data/, with two of its methods: a plan of totals whose figures stand in a table, and one with rows and doubts. */
export const madeUpData: Readonly<Record<string, string>> = {
  ...Object.fromEntries(rules.map((path) => [path, readFileSync(join(projectRoot, "data", path), "utf8")])),
  "plans/coast/plan.yaml": totals,
  "plans/coast/assessments/ministry/assessment.yaml": claimed,
  "plans/coast/assessments/ministry/claims.csv": table,
  "plans/town/plan.yaml": plan,
  "plans/town/assessments/council/assessment.yaml": rated,
  "plans/town/assessments/council/ratings.csv": "clause,status\n1.1,full\n1.2,none\n",
  "plans/town/assessments/council/doubts.csv": "clause,alternative\n1.2,full\n",
};
