// Mappings that take everything, name everything, or say that bytes are what they are not → words, never a stack or a silent loss.
import { expect, test } from "vitest";
import { goodWorkspace } from "../../scripts/fuzz/goodWorkspace.ts";
import { runCli } from "../cli/runCli.ts";
import { inFolderOf } from "./inFolderOf.ts";

const table = goodWorkspace["assessments/second/form-moj.csv"];
const usualMapping = goodWorkspace["mappings/form.yaml"];
const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"] as const;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(", ");

/** Of the mapping, these keys; the rest as it is. */
function mapping(lines: readonly string[]): string {
  const keys = new Set(lines.map((line) => line.split(":")[0]));
  const kept = usualMapping.split(/\n(?=\w)/).filter((part) => !keys.has(part.split(":")[0]));
  return [...kept.map((part) => part.trimEnd()), ...lines, ""].join("\n");
}

/** What of a workspace has nothing to do with its mapping. */
const usualCodes = ["NAP309"];

/** Rows: those rated, those unrated, and those left out for each reason; then what is wrong. */
function outcome(lines: readonly string[], bytes: string | Buffer = table): Promise<string> {
  const files = {
    ...goodWorkspace,
    "mappings/form.yaml": mapping(lines),
    "assessments/second/form-moj.csv": bytes,
  };
  return inFolderOf(files, async (cwd) => {
    const { stdout, stderr, exitCode } = await runCli(["check", "--format", "json", "--quiet"], { cwd });
    const pretty = await runCli(["check", "--quiet"], { cwd });
    expect([0, 1, 2]).toContain(exitCode);
    expect(stdout + stderr + pretty.stdout + pretty.stderr).not.toMatch(/^ {4}at |this is a bug|\[object/m);
    const { problems, tables } = JSON.parse(stdout) as {
      problems: { code: string; file: string }[];
      tables: { path: string; rows: number; rated: number; unrated: number; skipped: { rows: number }[] }[];
    };
    const own = tables.find(({ path }) => path.includes("form-moj"));
    const rows =
      own === undefined
        ? []
        : [`${own.rows}: ${own.rated} ${own.unrated} ${own.skipped.map((each) => each.rows).join("+")}`];
    const codes = new Set(problems.filter(({ file }) => file.includes("form")).map(({ code }) => code));
    return [...rows, ...[...codes].filter((code) => !usualCodes.includes(code)).toSorted()].join(" ");
  });
}

const columns = (status: string, more = ""): string =>
  `columns: {clause: {column: No, fill: down}, body: {column: Agency, fill: down, else: moj}, status: ${status}${more}}`;
const usual = '{column: State, words: {"yes": full, half: partial, "no": none, "": unrated}}';

const cases: Readonly<
  Record<string, readonly [found: string, lines: readonly string[], bytes: string | Buffer]>
> = {
  "as it is": ["4: 3 0 1", [], table],
  "all clauses are left out: *": ["4: 3 0 1", ['skip: {No: ["*"]}'], table],
  "all clauses are left out: .*": ["4: 3 0 1", ['skip: {No: [".*"]}'], table],
  "all clauses are left out: nothing": ["4: 2 0 1+1", ['skip: {No: [""]}'], table],
  "where *": ["4: 0 0 1+3 NAP603", ['where: {State: ["*"]}'], table],
  "where .*": ["4: 0 0 1+3 NAP603", ['where: {State: [".*"]}'], table],
  "where nothing": ["4: 0 0 1+3 NAP603", ['where: {State: [""]}'], table],
  "where no value": ["4: 3 0 1 NAP204", ["where: {State: []}"], table],
  "10,000 values": ["4: 0 0 1+3 NAP603", [`where: {State: [${times(10_000, (at) => `w${at}`)}]}`], table],
  "one of 10,000 columns": [
    "4: 3 0 1",
    [columns(usual).replace("{column: No,", `{any-of: [${times(10_000, (at) => `w${at}`)}, No],`)],
    table,
  ],
  "none of 10,000 columns": [
    "NAP601",
    [columns(usual).replace("{column: No,", `{any-of: [${times(10_000, (at) => `w${at}`)}],`)],
    table,
  ],
  "10,000 columns": ["NAP601", [`where: {${times(10_000, (at) => `w${at}: x`)}}`], table],
  "100,000 words": [
    "4: 3 0 1 NAP602",
    [columns(`{column: State, words: {${times(100_000, (at) => `w${at}: full`)}}}`)],
    table,
  ],
  "a word twice by its letters": [
    "NAP605",
    [
      columns(
        '{column: State, words: {Yes: full, "yes": none, YES: partial, half: partial, "no": none, "": unrated}}',
      ),
    ],
    table,
  ],
  "a word twice by its letters, of one status": [
    "4: 3 0 1",
    [columns('{column: State, words: {Yes: full, "yes": full, half: partial, "no": none, "": unrated}}')],
    table,
  ],
  "a word twice": [
    "4: 3 0 1 NAP108 NAP602",
    [columns("{column: State, words: {half: full, half: none}}")],
    table,
  ],
  "words *": ["4: 3 0 1 NAP602", [columns('{column: State, words: {"*": full}}')], table],
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`where ${name}`, [name === "__proto__" ? "NAP106" : "NAP601", [`where: {${name}: x}`], table]],
      [`the column ${name}`, ["NAP601", [columns(`{column: ${name}, words: {"yes": full}}`)], table]],
      [
        `the column ${name} that is there`,
        ["4: 3 0 1", [columns(usual.replace("State", name))], table.replace("State", name)],
      ],
      [
        `the word ${name}`,
        [
          name === "__proto__" ? "NAP106" : "4: 3 0 1 NAP602",
          [columns(`{column: State, words: {${name}: full}}`)],
          table.replace("yes", name),
        ],
      ],
      [
        `the status ${name}`,
        ["4: 3 0 1 NAP602", [columns(`{column: State, words: {"yes": ${name}}}`)], table],
      ],
      [`the word ${name} that no word is`, ["4: 3 0 1 NAP602", [], table.replace("yes", name)]],
      [`the encoding ${name}`, ["NAP104", [`read: {encoding: ${name}, delimiter: ";"}`], table]],
      [`the rule ${name}`, ["4: 3 0 1 NAP217", [`repeats: ${name}`], table]],
    ]),
  ),
  ...Object.fromEntries(
    ["x-user-defined", "replacement", "utf-7", "base64", "hex", "binary", "utf-32"].map((label) => [
      `said to be ${label}`,
      ["NAP104", [`read: {encoding: ${label}, delimiter: ";"}`], table],
    ]),
  ),
  ...Object.fromEntries(
    ["utf-16", "utf-16le", "utf-16be", "ucs-2"].map((label) => [
      `said to be ${label}`,
      ["NAP601", [`read: {encoding: ${label}, delimiter: ";"}`], table],
    ]),
  ),
  "utf-8 that is utf-16": [
    "NAP103",
    ['read: {encoding: utf-8, delimiter: ";"}'],
    Buffer.from(table, "utf16le"),
  ],
  "utf-8 that is utf-16 with its mark": [
    "4: 3 0 1",
    ['read: {encoding: utf-8, delimiter: ";"}'],
    Buffer.from(`\ufeff${table}`, "utf16le"),
  ],
  "utf-16le that is utf-16be": [
    "NAP601",
    ['read: {encoding: utf-16le, delimiter: ";"}'],
    Buffer.from(table, "utf16le").swap16(),
  ],
  "utf-16le cut in a letter": [
    "NAP104",
    ['read: {encoding: utf-16le, delimiter: ";"}'],
    Buffer.from(table, "utf16le").subarray(0, -1),
  ],
  "names of files *": ["NAP605", ["columns: {clause: No, status: State, body: {file-name: '*'}}"], table],
  "names of files .*": ["NAP605", ["columns: {clause: No, status: State, body: {file-name: '.*'}}"], table],
  "names of files, nothing": [
    "NAP605",
    ["columns: {clause: No, status: State, body: {file-name: ''}}"],
    table,
  ],
  "names of files {constructor}": [
    "NAP605",
    ["columns: {clause: No, status: State, body: {file-name: '{constructor}'}}"],
    table,
  ],
};

test.each(Object.entries(cases))("%s", async (_, [found, lines, bytes]) => {
  expect(await outcome(lines, bytes)).toBe(found);
});
