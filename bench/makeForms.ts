// A folder → a workspace in it: a plan of 100 bodies with 60 clauses each, and their reports of an earlier round.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [bodies, clauses] = [100, 60];

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export function makeForms(folder: string): void {
  mkdirSync(join(folder, "assessments"), { recursive: true });
  const lines = [
    "format: nap/plan@1",
    "id: p",
    "title: A plan of many bodies",
    "period: {start: 2020, end: 2022}",
    "rounds: [{id: m06, month: 6}, {id: y1, month: 12}]",
    "bodies:",
    ...numbers(bodies).map((body) => `  - {id: b${body}, name: Body ${body}}`),
    "directions:",
    ...numbers(bodies).flatMap((body) => [
      `  - id: "${body}"`,
      "    clauses:",
      ...numbers(clauses).map(
        (clause) =>
          `      - {id: "${body}.${clause}", title: "What is to be done as number ${clause} of body ${body}, in a sentence as long as most", lead: [b${body}]}`,
      ),
    ]),
  ];
  writeFileSync(join(folder, "plan.yaml"), `${lines.join("\n")}\n`);
  writeFileSync(
    join(folder, "assessments", "m06.yaml"),
    "format: nap/assessment@1\nid: m06\nplan: p\nassessor: {name: Bench, kind: self-report}\nround: m06\nscale: three-step\nmethod: halves\nratings: m06.csv\n",
  );
  const rows = numbers(bodies).flatMap((body) =>
    numbers(clauses).map((clause) => `${body}.${clause},b${body},partial,report ${clause}`),
  );
  writeFileSync(join(folder, "assessments", "m06.csv"), `clause,body,status,evidence\n${rows.join("\n")}\n`);
}
