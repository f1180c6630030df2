// Texts under a mapping read by the library → the same JSON as `nap score --format json` in a folder of these files.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  InvalidOption,
  loadWorkspace,
  NotAResult,
  readAssessment,
  readCsv,
  readMapping,
  readPlan,
  score,
  toJson,
  UnknownName,
  type Mapping,
} from "../../src/node.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const form = `format: nap/mapping@1
id: form
read: {delimiter: ";", decimal: ","}
columns:
  direction: {column: Goal, fill: down}
  clause: No
  title: Measure
  bodies: {column: Office, split: ","}
  body: {column: Office, split: ","}
  status: {column: State, words: {finished: full, half way: partial, "": unrated}}
skip: {No: [n/a]}
`;
const table = `Goal;No;Measure;Office;State
Open;Clause 1.1;Publish;town, archive;finished
;1.2.;Consult;town;half way
;n/a;;;
Served;2.1;Teach;archive;
;2.2;Test;town;finished
Total;;;;4
`;
const planText = `format: nap/plan@1
id: town
period: {start: 2025, end: 2025}
bodies: [{id: town}, {id: archive}]
clauses: {files: form.csv, mapping: form}
`;
const assessmentText = (mapping: string): string => `format: nap/assessment@1
id: own
plan: town
scale: three-step
method: halves
ratings: {files: ../rated.csv, mapping: ${mapping}}
`;

const files = { "plan.yaml": planText, "mappings/form.yaml": form, "form.csv": table };

function put(cwd: string, all: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

const mappingOf = (text: string): Mapping => {
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? "";
  const { value, problems } = readMapping(text, { source: `mappings/${id}.yaml` });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
};

interface Shown {
  readonly problems: readonly { readonly file: string; readonly line: number; readonly code: string }[];
}

/** Inputs apart: a text has no file; and the column of a cell, for which a file is looked into once more. */
const comparable = (json: string): object => {
  const { problems, ...rest } = JSON.parse(json) as Shown;
  return { ...rest, inputs: [], problems: problems.map((found) => ({ ...found, column: 1 })) };
};

function scoreByLibrary(csv: string, mapping: string, assessment: string, round?: string): string {
  const { value: plan } = readPlan(planText, {
    source: "plan.yaml",
    clauses: { text: table, source: "form.csv", mapping: mappingOf(form) },
  });
  const { value } = readAssessment(assessment, {
    source: "assessments/own.yaml",
    ratings: readCsv(csv, { source: "rated.csv", mapping: mappingOf(mapping) }).value ?? [],
    ...(round === undefined ? {} : { round }),
  });
  if (plan === null || value === null) throw new Error("unread");
  return toJson(score(value, { plan }));
}

describe("the library gives what the command does", () => {
  const rated = form.replace("id: form", "id: rated");
  const present = `format: nap/mapping@1
id: rated
columns: {clause: No, status: {present: full, absent: none}}
repeats: merge-equal
`;
  test.each<[string, string, string]>([
    ["one table for the plan and the assessment", table, rated],
    ["a word that means nothing", table.replace("half way", "halfway"), rated],
    ["a column that is missing", table.replace("State", "Status"), rated],
    ["rows of another width", table.replace("half way", "half way;"), rated],
    ["a clause that is not in the plan", table.replace("2.2", "9.9"), rated],
    ["nothing passes where", table, `${rated}where: {Goal: [Elsewhere]}\n`],
    ["a list of what is done", "No\n1.1\n2.2\n2.2\n", present],
  ])("%s", (_, csv, mapping) =>
    inTemporaryFolder(async (cwd) => {
      const assessment = assessmentText("rated");
      put(cwd, {
        ...files,
        "mappings/rated.yaml": mapping,
        "rated.csv": csv,
        "assessments/own.yaml": assessment,
      });
      const { stdout } = await runCli(["score", "--format", "json", "--quiet"], { cwd });
      expect(comparable(scoreByLibrary(csv, mapping, assessment))).toEqual(comparable(stdout));
    }),
  );

  test("a round", () =>
    inTemporaryFolder(async (cwd) => {
      const rounds = "No;State;When\n1.1;half way;m06\n1.1;finished;y1\n1.2;finished;y1\n";
      const mapping = `format: nap/mapping@1
id: rounds
columns: {clause: No, round: When, status: {column: State, words: {finished: full, half way: partial}}}
`;
      const assessment = assessmentText("rounds");
      put(cwd, {
        ...files,
        "mappings/rounds.yaml": mapping,
        "rated.csv": rounds,
        "assessments/own.yaml": assessment,
      });
      const argv = ["score", "--assessment", "own@y1", "--format", "json", "--quiet"];
      const { stdout } = await runCli(argv, { cwd });
      expect(comparable(scoreByLibrary(rounds, mapping, assessment, "y1"))).toEqual(comparable(stdout));
      expect(() => scoreByLibrary(rounds, mapping, assessment)).toThrow(
        "option round: the rows are about several rounds (m06, y1); name one",
      );
      expect(() => scoreByLibrary(rounds, mapping, assessment, "y2")).toThrow(UnknownName);
    }));

  test.each<[string, readonly string[], Parameters<typeof loadWorkspace>[1]]>([
    ["a mapping by its path", ["--mapping", "form.yaml"], { mapping: "form.yaml" }],
    [
      "names of columns",
      ["--column", "clause=No", "--column", "status=State"],
      { columns: { clause: "No", status: "State" } },
    ],
    [
      "both",
      ["--mapping", "words.yaml", "--column", "clause=No"],
      { mapping: "words.yaml", columns: { clause: "No" } },
    ],
  ])("%s, of a call", (_, flags, options) =>
    inTemporaryFolder(async (cwd) => {
      const words = `format: nap/mapping@1
id: words
columns: {status: {column: State, words: {finished: full, half way: partial, "": unrated}}}
`;
      put(cwd, { "form.yaml": form, "words.yaml": words, "form.csv": table });
      const argv = ["score", "form.csv", ...flags, "--method", "halves", "--format", "json", "--quiet"];
      const { stdout } = await runCli(argv, { cwd });
      const before = process.cwd();
      process.chdir(cwd);
      try {
        const { assessments, methods, problems } = await loadWorkspace(["form.csv"], options);
        const json = toJson([...assessments].map((own) => score(own, { method: methods.get("halves") })));
        expect({ ...comparable(json), problems: [] }).toEqual({ ...comparable(stdout), problems: [] });
        const codes = (JSON.parse(stdout) as Shown).problems.map(({ code }) => code);
        expect(problems.map(({ code }) => code)).toEqual(codes);
      } finally {
        process.chdir(before);
      }
    }),
  );
});

describe("bad input", () => {
  test.each<[string, string]>([
    ["", "NAP102"],
    ["format: nap/plan@1\nid: p\n", "NAP202"],
    ["format: nap/mapping@1\nid: m\n", "NAP202"],
    ["format: nap/mapping@1\nid: m\ncolumns: {state: State}\n", "NAP201"],
    ["format: nap/mapping@1\nid: m\ncolumns: {status: State}\n", "NAP606"],
    ["format: nap/mapping@1\nid: m\ncolumns: {clause: {column: A, columns: [B]}}\n", "NAP604"],
  ])("%j", (text, code) => {
    const { value, problems } = readMapping(text);
    expect([value, problems.length > 0]).toEqual([null, true]);
    expect(problems.map((found) => found.code)).toContain(code);
  });

  test("a table that a mapping does not fit, or of another kind", () => {
    const mapping = mappingOf(form);
    for (const text of ["", "%PDF-1.7\n", "No;State\n", "a\0b\n", '"'.repeat(30)])
      expect(readCsv(text, { mapping }).problems.length, text).toBeGreaterThan(0);
  });

  test("a mapping that does not rate is a problem of the call that reads ratings", () => {
    const mapping = mappingOf("format: nap/mapping@1\nid: m\ncolumns: {clause: No}\n");
    const { value, problems } = readCsv("No\n1.1\n", { mapping });
    expect([value, problems.map(({ code }) => code)]).toEqual([null, ["NAP606"]]);
  });

  test("a mistake in the call is an error with a name", async () => {
    const mapping = mappingOf(form);
    const wrong = (value: unknown) => value as never;
    expect(() => readMapping(wrong(7))).toThrow(InvalidOption);
    expect(() => readCsv("a", { mapping: wrong({ ...mapping }) })).toThrow(NotAResult);
    expect(() => readCsv("a", { mapping: wrong(null) })).toThrow(InvalidOption);
    expect(() => readCsv("a", { columns: wrong(["No"]) })).toThrow(InvalidOption);
    expect(() => readCsv("a", { columns: wrong({ clause: 1 }) })).toThrow(InvalidOption);
    expect(() => readCsv("a", { columns: wrong({ claus: "No" }) })).toThrow(
      'there is no column "claus"; did you mean "clause"?',
    );
    expect(() => readCsv("a", { mapping, columns: { clause: "Code" } })).toThrow(
      'option columns: the mapping has a source for "clause" already',
    );
    expect(() => readPlan(planText, { clauses: { text: table } })).toThrow(
      'option clauses: the mapping "form" is needed, as readMapping gives it',
    );
    expect(() => readPlan(planText, { clauses: wrong([null]) })).toThrow(InvalidOption);
    expect(() => readPlan(planText, { clauses: wrong({ text: 7, mapping }) })).toThrow(InvalidOption);
    expect(readPlan(planText).problems.map(({ code }) => code)).toContain("NAP308");
    await expect(loadWorkspace(["a.csv"], { mapping: wrong(7) })).rejects.toThrow(InvalidOption);
    await expect(loadWorkspace(["a.csv"], { columns: wrong({ claus: "No" }) })).rejects.toThrow(UnknownName);
    await inTemporaryFolder(async (cwd) => {
      put(cwd, { "form.yaml": form, "form.csv": table });
      const [file, path] = [join(cwd, "form.csv"), join(cwd, "form.yaml")];
      await expect(loadWorkspace([file], { mapping: "absent" })).rejects.toThrow(UnknownName);
      await expect(loadWorkspace([file], { mapping: path, columns: { clause: "No" } })).rejects.toThrow(
        InvalidOption,
      );
      const absent = await loadWorkspace([file], { mapping: join(cwd, "absent.yaml") });
      expect(absent.problems.map(({ code }) => code)).toContain("NAP101");
    });
  });
});
