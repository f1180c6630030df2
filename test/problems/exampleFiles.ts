// An example of a problem's page → files that hold it, and the call that checks them.
import { problemExamples } from "../../src/model/problems/problemExamples.ts";
import type { ProblemCode } from "../../src/core.ts";
import type { Example } from "../../src/model/problems/problemInfo.ts";
import { isOfEach, surroundings, type Files } from "./surroundings.ts";

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

const mapping = `format: nap/mapping@1
id: form
columns: {clause: No, status: State}
`;

const form = "No;State\n1.1;full\n1.2;partial\n";

const ratings = "clause,status,percent\n1.1,full,\n1.2,partial,\n1.11,,40\n";

export interface ExampleFiles {
  readonly files: Files;
  readonly argv: readonly string[];
}

/** The example of a code, as on its page or fixed, in files that are all needed. */
export function exampleOf(code: ProblemCode, which: "bad" | "good"): ExampleFiles {
  const example = problemExamples[code];
  const { files, argv } = exampleFiles(example, example[which]);
  const around = surroundings[code] ?? {};
  return { files: { ...files, ...(isOfEach(around) ? around[which] : around) }, argv };
}

const check = (...argv: string[]): readonly string[] => ["check", ...argv];

/** A snippet in the files that it needs, of the usual ones. */
export function exampleFiles({ in: where }: Pick<Example, "in">, snippet: string): ExampleFiles {
  const whole = snippet === "" ? "" : `${snippet}\n`;
  const assessed = (text: string, own: Files = {}): Files => ({
    "plan.yaml": plan,
    "assessment.yaml": text,
    ...named(text, { "ratings.csv": ratings, "strict.yaml": method }),
    ...own,
  });
  switch (where) {
    case "ratings":
      return { files: assessed(assessment, { "ratings.csv": whole }), argv: check("assessment.yaml") };
    case "plan":
      return { files: { "plan.yaml": withKeys(plan, snippet) }, argv: check("plan.yaml") };
    case "clause": {
      const clause = withKeys('id: "1.1"\n', snippet).trimEnd().replaceAll("\n", "\n        ");
      const keys = `directions:\n  - id: "1"\n    clauses:\n      - ${clause}`;
      return { files: { "plan.yaml": withKeys(plan, keys) }, argv: check("plan.yaml") };
    }
    case "assessment":
      return { files: assessed(withKeys(assessment, snippet)), argv: check("plan.yaml", "assessment.yaml") };
    case "method":
      return {
        files: assessed(withKeys(assessment, "method: strict.yaml"), {
          "strict.yaml": withKeys(method, snippet),
        }),
        argv: check("assessment.yaml"),
      };
    case "mapping":
      return {
        files: {
          "plan.yaml": plan,
          "assessment.yaml": withKeys(assessment, "ratings: form.csv\nmapping: mapping.yaml"),
          "mapping.yaml": withKeys(mapping, snippet),
          "form.csv": form,
        },
        argv: check("assessment.yaml"),
      };
    case "file":
      if (snippet.startsWith("format: nap/workspace"))
        return { files: { "nap.yaml": whole, "plan.yaml": plan }, argv: check(".") };
      if (snippet.startsWith("format: nap/baseline"))
        return {
          files: {
            "nap.yaml": "format: nap/workspace@1\nbaseline: baseline.yaml\n",
            "plan.yaml": plan,
            "baseline.yaml": whole,
          },
          argv: check("."),
        };
      return snippet.startsWith("format: nap/assessment")
        ? { files: assessed(whole), argv: check("plan.yaml", "assessment.yaml") }
        : { files: { "plan.yaml": whole }, argv: check("plan.yaml") };
    case "call":
      return { files: named(snippet, { "plan.yaml": plan }), argv: words(snippet) };
  }
}

/** The words of a call behind `nap`, without what is said of it behind a #. */
const words = (call: string): string[] => call.replace(/ +#.*/, "").split(" ").slice(1);

/** Those of the files that the text names. */
const named = (text: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => text.includes(name)));

/** The top-level keys of the snippet in place of those of the base. */
function withKeys(base: string, snippet: string): string {
  const own = new Set([...snippet.matchAll(/^([\w-]+):/gm)].map((match) => match[1]));
  const kept = base.split(/^(?=[\w-]+:)/m).filter((part) => !own.has(/^[\w-]+/.exec(part)?.[0] ?? ""));
  return `${kept.join("")}${snippet}\n`;
}
