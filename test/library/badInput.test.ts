// Input of every wrong kind → problems, or an error of a named class; never a stack from within.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  audit,
  check,
  compare,
  explain,
  InvalidOption,
  loadLanguage,
  loadWorkspace,
  NotAResult,
  readAssessment,
  readCsv,
  readMethod,
  readPlan,
  readRatings,
  readScale,
  schema,
  score,
  shipped,
  toCsv,
  toJson,
  toMarkdown,
  tryMethods,
  UnknownName,
} from "../../src/node.ts";
import { writeReadmeWorkspace } from "./readmeFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "nap-bad-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (path: string, content: string | Uint8Array): string => {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
};

beforeAll(() => {
  writeReadmeWorkspace(join(folder, "good"));
  for (const name of ["binary-plan", "no-assessments", "broken-method", "broken-config"])
    writeReadmeWorkspace(join(folder, name));
  mkdirSync(join(folder, "empty"));
  put("binary-plan/plan.yaml", new Uint8Array([0, 255, 254, 0, 1, 2]));
  rmSync(join(folder, "no-assessments/assessments"), { recursive: true });
  mkdirSync(join(folder, "no-assessments/assessments"));
  put("broken-method/methods/mine.yaml", "format: nap/method@1\nid: mine\nacross: sideways\n");
  put("broken-config/nap.yaml", "format: nap/workspace@1\nplan: [\n");
  put("picture.csv", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]));
  put("nothing.yaml", "");
  put("other.yaml", "format: nap/other@1\n");
});

describe("what lies on a disk", () => {
  test.each([
    ["a folder that is not there", "absent/"],
    ["a file that is not there", "absent.yaml"],
    ["a table that is not there", ["absent.csv"]],
    ["a pattern that matches nothing", ["*.docx"]],
    ["an empty folder", "empty"],
    ["a plan that is binary", "binary-plan"],
    ["a method with mistakes", "broken-method"],
    ["a broken nap.yaml", "broken-config"],
    ["a table that is a picture", ["picture.csv"]],
    ["an empty file", ["nothing.yaml"]],
    ["a file of no known format", ["other.yaml"]],
    ["a folder and a file that is not there", ["good", "absent.yaml"]],
    ["a name that no file can have", ["a\0b.yaml"]],
  ])("%s is among the problems", async (_, names) => {
    const from = typeof names === "string" ? join(folder, names) : names.map((name) => join(folder, name));
    const loaded = await loadWorkspace(from);
    const errors = loaded.problems.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const { code, file, line, message } of errors) {
      expect(code).toMatch(/^NAP\d{3}$/);
      expect(file).not.toBe("");
      expect(line).toBeGreaterThan(0);
      expect(message).not.toBe("");
    }
    expect(loaded.methods.get("halves").id).toBe("halves");
    expect(check(loaded).summary.errors).toBe(errors.length);
    for (const assessment of loaded.assessments) expect(() => score(assessment)).not.toThrow(TypeError);
  });

  test("a workspace without assessments has none", async () => {
    const { plans, assessments, problems } = await loadWorkspace(join(folder, "no-assessments"));
    expect([plans.ids, assessments.ids, problems]).toEqual([["city-plan"], [], []]);
  });

  test.skipIf(process.getuid?.() === 0)("a folder that nobody may read is a problem", async () => {
    chmodSync(join(folder, "empty"), 0);
    const { problems } = await loadWorkspace(join(folder, "empty"));
    chmodSync(join(folder, "empty"), 0o700);
    expect(problems).toHaveLength(1);
  });

  test("rows of a broken table withhold the figures", async () => {
    put("rows.csv", "clause,status\n1.1,full\n1.2,partialy\n");
    const { assessments, problems } = await loadWorkspace([
      join(folder, "good/plan.yaml"),
      join(folder, "rows.csv"),
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["NAP203"]);
    const { overall, problems: own } = score(assessments.get("rows"));
    expect([overall.outcome, overall.percent]).toEqual(["insufficient", null]);
    expect(own.map(({ code, line, column }) => [code, line, column])).toEqual([["NAP203", 3, 5]]);
  });

  test("what was loaded is as the call of the command line has it", async () => {
    const loaded = await loadWorkspace(join(folder, "good"));
    const own = score(loaded.assessments.get("ngo"));
    expect([own.overall.percent, own.overall.exact]).toEqual(["58.33", "175/3"]);
    expect(own.claims[0]?.verdict).toBe("reproduced");
    expect(check(loaded)).toEqual({
      problems: loaded.problems,
      tables: [expect.objectContaining({ rows: 4, rated: 4, unrated: 0, skipped: [] })],
      summary: { files: 3, errors: 0, warnings: 0, infos: 0, suppressed: 0, baseline: 0, hidden: 0 },
    });
    const { inputs, tool } = JSON.parse(toJson(own)) as { inputs: object[]; tool: { name: string } };
    expect([inputs.length, tool.name]).toEqual([3, "nap"]);
  });
});

const text = (value: unknown): never => value as never;
const own = shipped.assessments.get("alternative");

test("a workspace is checked under another method, and with no plan or scale but its own", async () => {
  const loaded = await loadWorkspace(join(folder, "good"));
  expect(check(loaded, { method: loaded.methods.get("halves") }).summary.errors).toBe(0);
  const other = check(loaded, { method: loaded.methods.get("percent") });
  expect(other.problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toContain(
    "NAP401",
  );
  for (const option of ["plan", "scale"] as const) {
    const refused = (): unknown =>
      check(loaded, { [option]: text(shipped[`${option}s`].get(shipped[`${option}s`].ids[0] ?? "")) });
    expect(refused).toThrow(InvalidOption);
    expect(refused).toThrow(new RegExp(`option ${option}: the workspace was loaded with`));
  }
});

describe("misuse", () => {
  test.each<readonly [string, () => unknown, abstract new (...args: never) => Error, RegExp]>([
    [
      "an unknown assessment",
      () => shipped.assessments.get("alternativ"),
      UnknownName,
      /did you mean "alternative"/,
    ],
    ["an unknown method", () => shipped.methods.get("halvs"), UnknownName, /did you mean "halves"/],
    [
      "an id that is no text",
      () => shipped.methods.get(text(undefined)),
      UnknownName,
      /no method "undefined"/,
    ],
    ["an unknown schema", () => schema(text(null)), UnknownName, /no schema/],
    ["an unknown figure", () => explain(score(own), "9.99"), UnknownName, /no figure "9.99"/],
    ["an unknown body", () => explain(score(own), "body:nobody"), UnknownName, /no body "nobody"/],
    ["a copy", () => compare(score(own), { ...score(own) }), NotAResult, /not a result of score/],
    ["nothing", () => compare(text(undefined), text(null)), NotAResult, /not a result of score/],
    ["an assessment as a result", () => explain(text(own)), NotAResult, /not a result of score/],
    ["a result as an assessment", () => score(text(score(own))), NotAResult, /not an assessment/],
    ["no assessment", () => score(text(undefined)), NotAResult, /not an assessment/],
    ["no assessment to try", () => tryMethods(text("ngo")), NotAResult, /not an assessment/],
    ["nothing to check", () => check(text(undefined)), NotAResult, /not a workspace or an assessment/],
    ["nothing to audit", () => audit(text({})), NotAResult, /figure or parts/],
    ["nothing to print", () => toCsv(text({})), NotAResult, /not a result/],
    ["a list of anything", () => toMarkdown(text([{}])), NotAResult, /not a result of score/],
    ["a method by its id", () => score(own, { method: text("halves") }), InvalidOption, /option method/],
    [
      "a method from elsewhere",
      () => score(own, { method: text({ id: "halves" }) }),
      NotAResult,
      /not a method/,
    ],
    [
      "a plan for what has one",
      () => score(own, { plan: shipped.plans.get("az-nap-2020-2022") }),
      InvalidOption,
      /option plan/,
    ],
    ["a day that is none", () => score(own, { asOf: "2021-02-29" }), InvalidOption, /option asOf/],
    ["a day that is no text", () => score(own, { asOf: text(new Date(0)) }), InvalidOption, /option asOf/],
    [
      "methods from elsewhere",
      () => tryMethods(own, { methods: [text("halves")] }),
      NotAResult,
      /not a method/,
    ],
    [
      "a seed that is no number",
      () => compare(score(own), score(own), { seed: 1.5 }),
      InvalidOption,
      /option seed/,
    ],
    [
      "few resamples",
      () => compare(score(own), score(own), { resamples: 10 }),
      InvalidOption,
      /option resamples/,
    ],
    [
      "other plans",
      () => compare(score(own), score(shipped.assessments.get("account-2020-coded"))),
      InvalidOption,
      /different plans/,
    ],
    ["a figure that is none", () => audit({ figure: "much" }), InvalidOption, /option figure/],
    [
      "a band that is none",
      () => audit({ figure: "50", counts: { ful: 1 } }),
      InvalidOption,
      /option counts/,
    ],
    ["a scale that is none", () => audit({ figure: "50", scales: ["a"] }), InvalidOption, /option scales/],
    [
      "a rule that is none",
      () => audit({ figure: "50", roundings: [text("a")] }),
      InvalidOption,
      /option roundings/,
    ],
    ["no parts", () => audit({ parts: [] }), InvalidOption, /option parts/],
    ["percents too few", () => audit({ parts: [1, 2], percents: ["1"] }), InvalidOption, /option percents/],
    ["parts below 0", () => audit({ parts: [-1] }), InvalidOption, /option parts/],
    ["clauses without end", () => audit({ figure: "50", clauses: 1e9 }), InvalidOption, /option clauses/],
    [
      "sizes that do not add up",
      () => audit({ figure: "50", clauses: 3, directionSizes: [1] }),
      InvalidOption,
      /option directionSizes/,
    ],
    [
      "too many counted",
      () => audit({ figure: "50", clauses: 1, counts: { full: 2 } }),
      InvalidOption,
      /option counts/,
    ],
    [
      "a language that was not loaded",
      () => toJson(score(own), { language: { id: "az" } }),
      InvalidOption,
      /option language/,
    ],
    ["a delimiter", () => toCsv(score(own), { delimiter: text("x") }), InvalidOption, /option delimiter/],
    ["a decimal mark", () => toCsv(score(own), { decimal: text("x") }), InvalidOption, /option decimal/],
    ["text that is none", () => readPlan(text(undefined)), InvalidOption, /option text/],
    ["a table that is no text", () => readCsv(text(null)), InvalidOption, /option text/],
    ["rows that are none", () => readRatings(text(null)), InvalidOption, /option rows/],
    ["a row that is none", () => readRatings([text("1.1")]), InvalidOption, /option rows/],
    ["a row with another key", () => readRatings([text({ clauses: "1.1" })]), InvalidOption, /no "clauses"/],
    [
      "ratings from elsewhere",
      () => readAssessment("format: nap/assessment@1\nid: a\nplan: p", { ratings: text({}) }),
      NotAResult,
      /readRatings or readCsv/,
    ],
    ["options that are null", () => score(own, text(null)), InvalidOption, /option options/],
    [
      "an option that is misspelt",
      () => score(own, text({ asof: "2020-06-30" })),
      InvalidOption,
      /option asof: it does not exist; did you mean "asOf"/,
    ],
    [
      "a key that no published figure has",
      () => audit(text({ figure: "72.22", count: { full: 10 } })),
      InvalidOption,
      /did you mean "counts"/,
    ],
    [
      "an option of an object",
      () => toCsv(score(own), text({ constructor: 1 })),
      InvalidOption,
      /constructor/,
    ],
    ["no scales", () => audit({ figure: "50", scales: [] }), InvalidOption, /option scales/],
    ["no rules", () => audit({ figure: "50", roundings: [] }), InvalidOption, /option roundings/],
    [
      "scales that are no list",
      () => audit({ figure: "50", scales: text("binary") }),
      InvalidOption,
      /a list/,
    ],
    [
      "sizes that are no list",
      () => audit({ figure: "50", directionSizes: text(5) }),
      InvalidOption,
      /a list/,
    ],
    ["counts that are no object", () => audit({ figure: "50", counts: text(5) }), InvalidOption, /an object/],
    ["methods that are no list", () => tryMethods(own, { methods: text(5) }), InvalidOption, /a list/],
    [
      "methods to extend that are no list",
      () => readMethod("format: nap/method@1\nid: a", { methods: text(5) }),
      InvalidOption,
      /a list/,
    ],
    ["a cell that is a list", () => readRatings([text({ clause: ["1.1"] })]), InvalidOption, /"clause"/],
    ["a symbol as an id", () => shipped.methods.get(text(Symbol("a"))), UnknownName, /no method "symbol"/],
    ["a symbol as a day", () => score(own, { asOf: text(Symbol("a")) }), InvalidOption, /not "symbol"/],
    ["a symbol as a figure", () => explain(score(own), text(Symbol("a"))), UnknownName, /no figure "symbol"/],
    [
      "a figure without a prototype",
      () => audit(text({ figure: { __proto__: null } })),
      InvalidOption,
      /object/,
    ],
    [
      "methods to extend from elsewhere",
      () => readMethod("format: nap/method@1\nid: a", { methods: [text({})] }),
      NotAResult,
      /method of readMethod/,
    ],
  ])("%s", (_, misuse, named, message) => {
    expect(misuse).toThrow(named);
    expect(misuse).toThrow(message);
  });

  test.each<readonly [string, () => Promise<unknown>, abstract new (...args: never) => Error]>([
    ["no folder", () => loadWorkspace(text(undefined)), InvalidOption],
    ["an empty name", () => loadWorkspace(""), InvalidOption],
    ["no files", () => loadWorkspace([]), InvalidOption],
    ["a file that is no text", () => loadWorkspace([text(7)]), InvalidOption],
    ["an unknown language", () => loadWorkspace(".", { language: text("xx") }), UnknownName],
    ["options that are null", () => loadWorkspace(".", text(null)), InvalidOption],
    ["an option that is misspelt", () => loadWorkspace(".", text({ langauge: "az" })), InvalidOption],
    ["a size that is none", () => loadWorkspace(".", { maxSize: -1 }), InvalidOption],
    ["an unknown language to load", () => loadLanguage("xx"), UnknownName],
  ])("%s, when it is loaded", async (_, misuse, named) => {
    await expect(misuse()).rejects.toThrow(named);
  });
});

describe("texts that cannot be used", () => {
  const broken = [
    "",
    "a: [",
    "format: nap/plan@2",
    "format: nap/workspace@1\nplan: a.yaml",
    "\0",
    "- 1\n- 2",
  ];
  test.each(broken)("%j", (written) => {
    for (const read of [readPlan, readScale, readMethod, readAssessment]) {
      const { value, problems } = read(written);
      expect(value).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  test("a method that extends nothing, or gives values to statuses that are none", () => {
    expect(readMethod("format: nap/method@1\nid: a\nextends: halvs").problems[0]?.params["suggestion"]).toBe(
      "halves",
    );
    const { value, problems } = readMethod(
      "format: nap/method@1\nid: a\nvalues: {three-step: {none: 0, partal: 1/2, full: 1}}",
    );
    expect([value, problems.map(({ code }) => code)]).toEqual([null, ["NAP410"]]);
  });

  test("an assessment whose tables were not given says so, and its figures are withheld", () => {
    const { value, problems } = readAssessment(
      "format: nap/assessment@1\nid: a\nplan: az-nap-2020-2022\nscale: three-step\nmethod: halves\nratings: a.csv",
    );
    expect(problems.map(({ code }) => code)).toEqual(["NAP308"]);
    expect(value && score(value).overall.percent).toBeNull();
  });

  test("statuses without a scale", () => {
    const { value } = readAssessment(
      "format: nap/assessment@1\nid: a\nplan: az-nap-2020-2022\nmethod: halves",
      {
        ratings: readCsv("clause,status\n1.1,full\n").value as never,
      },
    );
    expect(value && score(value).problems.map(({ code }) => code)).toEqual(["NAP306"]);
  });
});
