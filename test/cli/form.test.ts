// `nap form` → one form or a folder of them, all or none; csv; calls that cannot be carried out; words
import { parse } from "csv-parse/sync";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fold, formCsvColumns, languages, loadWords } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const cwd = `${projectRoot}/fixtures/forms`;
const root = mkdtempSync(join(tmpdir(), "nap-forms-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
const newFolder = (): string => join(root, `${++made}`);

test.each([
  ["form", ["form", "--body", "moj", "--round", "y1"]],
  ["form-az", ["form", "--coordinator", "--round", "y1", "--lang", "az"]],
  ["form-ru", ["form", "--reply", "--body", "moj", "--lang", "ru", "--deadline", "2021-03-31"]],
  ["form-csv", ["form", "--body", "moj", "--format", "csv"]],
] as const)("transcript %s", (name, argv) => expectTranscript(name, argv, { cwd }));

describe("--all-bodies", () => {
  test("writes a file for each body and for the coordinator, and lists them", async () => {
    const folder = newFolder();
    const { stdout, exitCode } = await runCli(["form", "--all-bodies", "-o", folder], { cwd });
    const files = readdirSync(folder).toSorted();
    expect([exitCode, files.length]).toEqual([0, 7]);
    expect(
      files.filter((name) => /^[A-Za-z]/.test(name) && name.toLowerCase().startsWith("moj-")),
    ).toHaveLength(2);
    expect(files.filter((name) => name.startsWith("coordinator-"))).toHaveLength(2);
    expect(files).toEqual(expect.arrayContaining(["_nul.txt.xlsx", "a-b-c-d.xlsx", "Ədliyyə_.xlsx"]));
    for (const name of files) expect(stdout).toContain(name);
  });

  test("as JSON it says of each form its file, and of what it asks", async () => {
    const folder = newFolder();
    const argv = ["form", "--all-bodies", "-o", folder, "--format", "json"];
    const { stdout } = await runCli(argv, { cwd });
    const { kind, forms } = JSON.parse(stdout) as {
      kind: string;
      forms: readonly { readonly file: string; readonly body: { readonly id: string } | null }[];
    };
    expect([kind, forms.map(({ body }) => body?.id ?? null)]).toEqual([
      "forms",
      ["moj", "MOJ", "a/b:c\\d", "nul.txt", "Ədliyyə.", "coordinator", null],
    ]);
    for (const { file } of forms) expect(existsSync(file)).toBe(true);
  });

  test("an existing file stops all of them, unless it may be replaced", async () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, "Ədliyyə_.xlsx"), "mine");
    const argv = ["form", "--all-bodies", "-o", folder];
    const { stdout, stderr, exitCode } = await runCli(argv, { cwd });
    expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringContaining("exists already")]);
    expect(readdirSync(folder)).toEqual(["Ədliyyə_.xlsx"]);
    expect((await runCli([...argv, "--force"], { cwd })).exitCode).toBe(0);
    expect(readdirSync(folder)).toHaveLength(7);
    expect(readFileSync(join(folder, "Ədliyyə_.xlsx"), "utf8")).not.toBe("mine");
  });

  test("csv, where the call names it; both, where it names both", async () => {
    const [csv, both] = [newFolder(), newFolder()];
    await runCli(["form", "--all-bodies", "-o", csv, "--format", "csv", "--delimiter", ";"], { cwd });
    expect(new Set(readdirSync(csv).map((name) => name.slice(-4)))).toEqual(new Set([".csv"]));
    expect(readFileSync(join(csv, "a-b-c-d.csv"), "utf8")).toMatch(/^\ufeffform;plan;planHash;/);
    await runCli(["form", "--all-bodies", "-o", both, "--format", "csv", "--format", "xlsx"], { cwd });
    expect(readdirSync(both)).toHaveLength(14);
  });
});

test("csv has the columns of the contract, what it belongs to on each row, and nothing filled in", async () => {
  for (const [kind, more] of [
    ["rating", []],
    ["reply", ["--reply"]],
  ] as const) {
    const path = join(root, `${kind}.csv`);
    await runCli(["form", "--body", "moj", ...more, "-o", path], { cwd });
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual([...formCsvColumns[kind]]);
    for (const row of rows) {
      expect(row).toMatchObject({
        form: `nap/form@1 ${kind}`,
        plan: "forms",
        body: "moj",
        status: "",
        percent: "",
      });
      expect(row["answer"] ?? "").toBe("");
    }
  }
});

test("a plan is enough: nobody need have assessed it", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, "plan.yaml"), readFileSync(join(cwd, "plan.yaml")));
  const { stdout, exitCode } = await runCli(
    ["form", "--body", "moj", "--scale", "three-step", "--format", "json"],
    {
      cwd: folder,
    },
  );
  expect([exitCode, (JSON.parse(stdout) as { forms: { scale: string }[] }).forms[0]?.scale]).toEqual([
    0,
    "three-step",
  ]);
  const { stderr } = await runCli(["form", "plan.yaml", "--body", "moj"], { cwd: folder });
  expect(stderr).toContain("name it with --scale");
  expect((await runCli(["form", "--body", "moj"], { cwd: root })).stderr).toContain("no input");
});

test.each<readonly [string, readonly string[], string]>([
  ["nobody", [], "say for whom"],
  ["two of the ways", ["--body", "moj", "--coordinator"], "say for whom"],
  ["no folder", ["--all-bodies"], "name the folder with -o DIR"],
  ["an unknown body", ["--body", "mojj"], 'did you mean "moj"?'],
  ["a body without clauses", ["--body", "idle"], "no clause of the plan names body idle"],
  ["a group", ["--body", "others"], "is a group of institutions"],
  ["an unknown round", ["--body", "moj", "--round", "m6"], 'did you mean "m06"?'],
  ["an unknown scale", ["--body", "moj", "--scale", "three-steps"], 'did you mean "three-step"?'],
  ["a letter without a reply", ["--body", "moj", "--letter", "1"], "--letter goes with --reply"],
  ["a month as a day", ["--body", "moj", "--reply", "--sent", "2021-03"], "takes a day"],
  [
    "a deadline before",
    ["--body", "moj", "--reply", "--sent", "2021-03-02", "--deadline", "2021-03-01"],
    "is before",
  ],
  ["no rating to reply to", ["--body", "Ədliyyə.", "--reply"], "nothing to reply to"],
  ["no assessment to reply to", ["--body", "moj", "--reply", "--round", "m06"], "there is none here"],
  ["a workbook on a terminal", ["--body", "moj", "--format", "xlsx"], "xlsx"],
])("%s is an error of the call", async (_, argv, message) => {
  const { stdout, stderr, exitCode } = await runCli(["form", ...argv], { cwd });
  expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
});

test("from a plan with a mistake no form is made", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const plan = readFileSync(join(cwd, "plan.yaml"), "utf8").replace(
    "lead: [moj], partners",
    "lead: [mojx], partners",
  );
  writeFileSync(join(folder, "plan.yaml"), plan);
  const argv = ["form", "plan.yaml", "--body", "moj", "--scale", "three-step", "-o", "moj.xlsx"];
  const { stderr, exitCode } = await runCli(argv, { cwd: folder });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("mojx")]);
  expect(existsSync(join(folder, "moj.xlsx"))).toBe(false);
});

test("a header names one column in all languages, and labels do not look like each other", async () => {
  const columnOf = new Map<string, string>();
  for (const language of languages) {
    const { forms } = await loadWords(language, ["forms"]);
    const headers = Object.entries(forms.headers);
    expect(new Set(headers.map(([, text]) => fold(text))).size).toBe(headers.length);
    for (const [column, text] of headers) {
      expect([text, columnOf.get(fold(text)) ?? column]).toEqual([text, column]);
      columnOf.set(fold(text), column);
    }
    for (const labels of [forms.gaps, forms.answers, forms.causes].map((all) => Object.values(all)))
      expect(new Set(labels.map(fold)).size).toBe(labels.length);
  }
});
