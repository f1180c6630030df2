// What the library gives → what the command line writes for the same call, key by key.
import { expect, test } from "vitest";
import {
  audit,
  check,
  compare,
  explain,
  loadWorkspace,
  readAssessment,
  readPlan,
  readRatings,
  schema,
  score,
  shipped,
  toCsv,
  toJson,
  toMarkdown,
  tryMethods,
  type Result,
} from "../../src/node.ts";
import { runCli } from "../cli/runCli.ts";

const [alternative, selfReport] = ["alternative", "self-report"].map((id) =>
  score(shipped.assessments.get(id)),
);
if (alternative === undefined || selfReport === undefined) throw new Error("the illustration is not shipped");
const plan = ["--plan", "two-assessors", "--quiet"];

const calls: readonly (readonly [string, Result, readonly string[]])[] = [
  ["score", alternative, ["score", "--assessment", "alternative", ...plan]],
  [
    "explain",
    explain(alternative, "direction:2"),
    ["explain", "direction:2", "--assessment", "alternative", ...plan],
  ],
  ["compare", compare(alternative, selfReport), ["compare", "alternative", "self-report", "--all", ...plan]],
  ["audit", audit(alternative), ["audit", "--assessment", "alternative", ...plan]],
  [
    "audit of a figure",
    audit({ figure: "72.22", clauses: 21, counts: { full: 10 } }),
    ["audit", "--figure", "72.22", "--clauses", "21", "--full", "10"],
  ],
  ["audit of parts", audit({ parts: [1, 2], total: 4 }), ["audit", "--parts", "1,2", "--total", "4"]],
  [
    "tryMethods",
    tryMethods(shipped.assessments.get("alternative")),
    ["methods", "--try", "--assessment", "alternative", ...plan],
  ],
];

/** The inputs apart: the command line reads both assessments of the plan. */
const withoutInputs = (json: string): object => ({ ...(JSON.parse(json) as object), inputs: [] });

test.each(calls)("%s", async (_, result, argv) => {
  const json = await runCli([...argv, "--format", "json"]);
  expect(withoutInputs(toJson(result))).toEqual(withoutInputs(json.stdout));
  const csv = await runCli([...argv, "--format", "csv"]);
  expect(toCsv(result)).toBe(csv.stdout);
  const markdown = await runCli([...argv, "--format", "markdown"]);
  expect(toMarkdown(result)).toBe(markdown.stdout);
});

test("a result is what the object of the contract holds", () => {
  const { scores } = JSON.parse(toJson(alternative)) as { scores: object[] };
  const { problems, ...rest } = alternative;
  expect([scores, problems]).toEqual([[JSON.parse(JSON.stringify(rest))], []]);
});

test("a workspace is checked as nap check does", async () => {
  const folder = "data/plans/az-nap-2020-2022";
  const { stdout } = await runCli(["check", folder, "--format", "json", "--quiet"]);
  expect(JSON.parse(toJson(check(await loadWorkspace(folder))))).toEqual(JSON.parse(stdout));
});

test("percent never says 100 for less, or 0 for more", () => {
  const { value: thousand } = readPlan(
    `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2020}\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]`,
  );
  const percentOf = (...percents: string[]): string | null => {
    const { value } = readAssessment("format: nap/assessment@1\nid: a\nplan: p\nmethod: percent", {
      ratings:
        readRatings(percents.map((percent, index) => ({ clause: `1.${index + 1}`, percent }))).value ?? [],
    });
    return value && thousand && score(value, { plan: thousand }).overall.percent;
  };
  expect(percentOf("100", "99.998")).toBe("99.999");
  expect(percentOf("100", "100")).toBe("100.00");
  expect(percentOf("0", "0.002")).toBe("0.001");
  expect(percentOf("0", "0")).toBe("0.00");
});

test("the schema of results knows every key", () => {
  expect(Object.keys(schema("output")).length).toBeGreaterThan(2);
});
