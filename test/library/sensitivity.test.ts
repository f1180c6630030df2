// `sensitivity` of the library → the same as `nap sensitivity --format json`, whatever the workspace says of methods and choices
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  loadWorkspace,
  readAssessment,
  readCsv,
  readPlan,
  sensitivity,
  shipped,
  toCsv,
  toJson,
  toMarkdown,
  type SensitivityResult,
} from "../../src/node.ts";
import { runCli } from "../cli/runCli.ts";
import { doubtedFiles } from "../cli/doubtedWorkspace.ts";

type Printed = { readonly results: readonly object[]; readonly tool: object };

const printed = (result: SensitivityResult): Printed => JSON.parse(toJson(result)) as Printed;

async function byCommand(argv: readonly string[], cwd: string): Promise<Printed> {
  const { stdout } = await runCli(["sensitivity", ...argv, "--format", "json"], { cwd });
  return JSON.parse(stdout) as Printed;
}

test("the bundled account, with its doubts", async () => {
  const beside = [shipped.assessments.get("ogp-platform-2021")];
  const result = sensitivity(shipped.assessments.get("account-2020-coded"), { beside });
  expect(result.doubted).toBe(49);
  expect(printed(result).results).toEqual((await byCommand([], "/")).results);
});

test("other methods and sources taken together", async () => {
  const options = {
    method: shipped.methods.get("halves"),
    methods: [shipped.methods.get("binary")],
    together: ["doubt", "not-due"] as const,
    beside: [shipped.assessments.get("ogp-platform-2021")],
  };
  const result = sensitivity(shipped.assessments.get("account-2020-coded"), options);
  const call = ["--method", "halves", "--method", "binary", "--together", "not-due,doubt"];
  expect(printed(result).results).toEqual((await byCommand(call, "/")).results);
});

test.each([
  "",
  "sensitivity: {methods: [weakest-body], values: [halves, binary], across: [directions, clauses], not-due: [zero]}\n",
])("a workspace that says %j of it", async (nap) => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-library-"));
  for (const [name, text] of Object.entries(doubtedFiles(nap))) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { assessments } = await loadWorkspace(cwd);
  const result = sensitivity(assessments.get("a"));
  const command = await byCommand(["a"], cwd);
  rmSync(cwd, { recursive: true });
  expect(result.methods.length).toBe(nap === "" ? 4 : 2);
  // Paths of the library start at the working folder.
  const results = JSON.stringify(printed(result).results);
  expect(JSON.parse(results.replaceAll(/[^"]*(?=assessments\/a\/)/g, ""))).toEqual(command.results);
  expect(toMarkdown(result)).toContain("How sure is the figure?");
  expect(toCsv(result)).toContain("a,bounds,unrated+part+not-due+doubt+group,halves,50.00,50,1,12.50,");
});

test("rows with an error leave nothing to say, and the error is there", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-library-"));
  const files = { ...doubtedFiles(""), "assessments/a/ratings.csv": "clause,status\n1.1,ful\n" };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { assessments } = await loadWorkspace(cwd);
  rmSync(cwd, { recursive: true });
  const { methods, verify, problems } = sensitivity(assessments.get("a"));
  expect([methods, verify, problems.map(({ code }) => code)]).toEqual([[], [], ["NAP203"]]);
});

test("what is no source is refused", () => {
  const account = shipped.assessments.get("account-2020-coded");
  const together = ["doubts"] as unknown as readonly ["doubt"];
  expect(() => sensitivity(account, { together })).toThrow("option together: a list of unrated, part");
  expect(() => sensitivity({ ...account })).toThrow("an assessment of loadWorkspace");
});

describe("doubts and choices of the call", () => {
  const plan = readPlan(
    'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\nmethods: [binary]\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]\n',
  ).value;
  const text = "format: nap/assessment@1\nid: a\nplan: p\nscale: three-step\nmethod: halves";
  const ratings = readCsv("clause,status\n1.1,full\n1.2,partial\n").value;

  test("widen the bounds, and the methods of the plan stand beside", () => {
    if (plan === null || ratings === null) throw new Error("unreadable");
    const { value } = readAssessment(text, { ratings, doubts: [{ clause: "1.2", alternative: "none" }] });
    if (value === null) throw new Error("unreadable");
    const { methods: found, grid } = sensitivity(value, {
      plan,
      choices: { across: ["clauses"], "not-due": ["exclude"], "within.bodies": ["mean"] },
    });
    expect(found.map(({ method, declared }) => [method.id, declared])).toEqual([
      ["halves", true],
      ["binary", true],
    ]);
    expect(found[0]?.bounds.map(({ sources, least }) => [sources, least?.value])).toEqual([
      [["doubt"], "50.00"],
    ]);
    // The values of halves and of binary alone.
    expect(grid?.combinations).toHaveLength(2);
  });

  test("that are missing, or are not doubts or choices, are told", () => {
    if (plan === null || ratings === null) throw new Error("unreadable");
    const { problems } = readAssessment(`${text}\ndoubts: doubts.csv`, { ratings });
    expect(problems.map(({ code }) => code)).toEqual(["NAP308"]);
    const doubts = [{ clause: "1.1", status: "none" }] as unknown as [];
    expect(() => readAssessment(text, { ratings, doubts })).toThrow('a row has no "status"');
    const { value } = readAssessment(text, { ratings });
    if (value === null) throw new Error("unreadable");
    const choices = { across: ["bodies"] } as unknown as { across: ["clauses"] };
    expect(() => sensitivity(value, { plan, choices })).toThrow("across is a list of clauses, directions");
  });
});
