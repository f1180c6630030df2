// An example of a problem's page → files in which it stands, and the call that checks them.
import type { Example } from "../../src/model/problems/problemInfo.ts";

const plan = `format: nap/plan@1
id: az-nap-2020-2022
period: {start: 2020, end: 2022}
sources: [{id: letter-2021, title: Letter of 2021}]
bodies: [{id: moj, name: Ministry of Justice}, {id: pgo, name: Prosecutor General's Office}, {id: fin, name: Ministry of Finance}]
directions:
  - id: "1"
    clauses:
      - {id: "1.1", lead: [pgo], partners: [moj]}
      - {id: "1.2", activities: [{id: a, indicator: {baseline: 0, target: 100}}]}
      - {id: "1.10"}
      - {id: "1.11"}
`;

const assessment = `format: nap/assessment@1
id: report
plan: plan.yaml
scale: three-step
method: halves
scope: plan
ratings: ratings.csv
`;

const method = `format: nap/method@1
id: strict
values: {three-step: {none: 0, partial: 1/2, full: 1}}
`;

const ratings = "clause,status,percent\n1.1,full,\n1.2,partial,\n1.11,,40\n";

export interface ExampleFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
}

const check = (...argv: string[]): readonly string[] => ["check", ...argv];

/** `null` for what is no file of its own: calls, and files in other encodings. */
export function exampleFiles({ in: where }: Example, snippet: string): ExampleFiles | null {
  const all = {
    "plan.yaml": plan,
    "assessment.yaml": assessment,
    "strict.yaml": method,
    "ratings.csv": ratings,
    "reports/march.csv": ratings,
  };
  switch (where) {
    case "ratings":
      return { files: { ...all, "ratings.csv": snippet }, argv: check("assessment.yaml") };
    case "plan":
      return { files: { "plan.yaml": withKeys(plan, snippet) }, argv: check("plan.yaml") };
    case "clause": {
      const clause = withKeys('id: "1.1"\n', snippet).trimEnd().replaceAll("\n", "\n        ");
      const keys = `directions:\n  - id: "1"\n    clauses:\n      - ${clause}`;
      return { files: { "plan.yaml": withKeys(plan, keys) }, argv: check("plan.yaml") };
    }
    case "assessment":
      return {
        files: { ...all, "assessment.yaml": withKeys(assessment, snippet) },
        argv: check("plan.yaml", "assessment.yaml"),
      };
    case "method":
      return {
        files: { ...all, "strict.yaml": withKeys(method, snippet) },
        argv: check("assessment.yaml", "strict.yaml", "--method", idIn(snippet) ?? "strict"),
      };
    case "file":
      return { files: { ...all, "example.yaml": `${snippet}\n` }, argv: check("plan.yaml", "example.yaml") };
    case "call":
      return null;
  }
}

const idIn = (snippet: string): string | null => /^id: (\S+)$/m.exec(snippet)?.[1] ?? null;

/** The top-level keys of the snippet in place of those of the base. */
function withKeys(base: string, snippet: string): string {
  const own = new Set([...snippet.matchAll(/^([\w-]+):/gm)].map((match) => match[1]));
  const kept = base.split(/^(?=[\w-]+:)/m).filter((part) => !own.has(/^[\w-]+/.exec(part)?.[0] ?? ""));
  return `${kept.join("")}${snippet}\n`;
}
