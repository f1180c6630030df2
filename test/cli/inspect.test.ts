// nap inspect → what is in tables of every kind, and how they would be read
import * as excel from "@e965/xlsx";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

interface Found {
  readonly source: string;
  readonly sheets: readonly { name: string; hidden: boolean; read: boolean }[];
  readonly header: number | null;
  readonly rows: number;
  readonly totals: { readonly rows: number; readonly first: readonly number[] };
  readonly repeated: readonly { text: string; rows: number }[];
  readonly columns: readonly {
    name: string;
    kind: string;
    filled: number;
    distinct: number;
    readAs: string[];
  }[];
  readonly guesses: readonly { column: string; from: string; reason: string; as: string | null }[];
  readonly open: readonly { column: string; reason: string; from: string[] }[];
  readonly scale: string | null;
}

const tablesOf = async (cwd: string, ...argv: string[]): Promise<Found[]> => {
  const { stdout, stderr } = await runCli(["inspect", ...argv, "--format", "json"], { cwd });
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout) as { tables: Found[] }).tables;
};

const strangers = join(projectRoot, "fixtures/strangers");

test.each<[string, string[]]>([
  ["inspect", ["titled-az.csv"]],
  ["inspect-open", ["marks-by-body.csv", "points.csv", "counts.csv", "dates-az.csv"]],
  ["inspect-ru", ["one-unknown-word.csv", "--lang", "ru"]],
  ["inspect-az", ["totals-uk.csv", "--lang", "az"]],
])("%s", (name, argv) => expectTranscript(name, ["inspect", ...argv], { cwd: strangers }));

const csv = "Clause,Body,Status\n1.1,MoJ; City,full\n1.2,,none\n1.2,MoJ,none\nTotal,,\n";
const records = [
  { Clause: "1.1", Body: "MoJ; City", Status: "full" },
  { Clause: "1.2", Body: "", Status: "none" },
  { Clause: "1.2", Body: "MoJ", Status: "none" },
  { Clause: "Total", Body: "", Status: "" },
];
const html = `<table>${csv
  .trim()
  .split("\n")
  .map((line) => `<tr><td>${line.split(",").join("<td>")}`)
  .join("")}</table>`;
const workbook = (type: excel.BookType): Buffer => {
  const book = excel.utils.book_new(excel.utils.json_to_sheet(records), "Own");
  return excel.write(book, { type: "buffer", bookType: type }) as Buffer;
};

test.each<[string, () => string | Buffer]>([
  ["t.csv", () => csv],
  ["t.json", () => JSON.stringify({ data: records })],
  ["t.jsonl", () => records.map((record) => JSON.stringify(record)).join("\n")],
  ["t.yaml", () => records.map((record) => `- ${JSON.stringify(record)}\n`).join("")],
  ["t.html", () => html],
  ["t.xlsx", () => workbook("xlsx")],
  ["t.ods", () => workbook("ods")],
  ["t.xls", () => workbook("biff8")],
])("%s is looked at as any other", (name, content) =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, name), content());
    const [found, ...others] = await tablesOf(cwd, name);
    expect(others).toEqual([]);
    expect(found?.columns.map(({ name: own, kind, filled, readAs }) => [own, kind, filled, readAs])).toEqual([
      ["Clause", "ids", 3, ["clause"]],
      ["Body", "bodies", 2, ["body"]],
      ["Status", "statuses", 3, ["status"]],
    ]);
    expect([found?.rows, found?.totals.rows, found?.scale]).toEqual([4, 1, "three-step"]);
    expect(found?.repeated).toEqual([{ text: "1.2", rows: 2 }]);
  }),
);

test("a workbook: sheets that hold tables are looked at, hidden ones are named", () =>
  inTemporaryFolder(async (cwd) => {
    copyFileSync(join(projectRoot, "fixtures/tables/openpyxl-3.1.5.xlsx"), join(cwd, "a.xlsx"));
    const [found] = await tablesOf(cwd, "a.xlsx");
    expect([found?.source, found?.header, found?.sheets]).toEqual([
      "a.xlsx",
      3,
      [
        { name: "İzləmə", hidden: false, read: true },
        { name: "Köhnə", hidden: true, read: false },
      ],
    ]);
    copyFileSync(join(projectRoot, "fixtures/tables/sheetjs-0.20.3.ods"), join(cwd, "b.ods"));
    expect((await tablesOf(cwd, "b.ods")).map(({ source }) => source)).toEqual(["b.ods!Стан", "b.ods!Old"]);
    expect((await tablesOf(cwd, "b.ods!Old")).map(({ rows }) => rows)).toEqual([1]);
    copyFileSync(join(projectRoot, "fixtures/tables/python-docx-1.2.0.docx"), join(cwd, "c.docx"));
    expect((await tablesOf(cwd, "c.docx"))[0]?.sheets.map(({ read }) => read)).toEqual([false, true]);
  }));

test("with a mapping: what it makes of the columns, and what the file lacks", () =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "t.csv"), "a title\nRef;Lage;Wann\n1;gut;1.5.2020\n");
    writeFileSync(
      join(cwd, "m.yaml"),
      "format: nap/mapping@1\nid: m\nread: {header: 2}\ncolumns: {clause: ref, status: {column: Lage, words: {gut: full}}, date: {column: Wann, as: dd.mm.yyyy}, note: Notiz}\n",
    );
    const [found] = await tablesOf(cwd, "t.csv", "--mapping", "m.yaml");
    expect(found?.guesses.map(({ column, from, reason, as }) => [column, from, reason, as])).toEqual([
      ["clause", "Ref", "mapped", null],
      ["status", "Lage", "mapped", null],
      ["date", "Wann", "mapped", "dd.mm.yyyy"],
    ]);
    expect(found?.open).toEqual([{ column: "note", reason: "no-such-column", from: ["Notiz"] }]);
    writeFileSync(join(cwd, "bad.yaml"), "format: nap/mapping@1\nid: m\ncolums: {}\n");
    const bad = await runCli(["inspect", "t.csv", "--mapping", "bad.yaml"], { cwd });
    expect([bad.exitCode, bad.stdout, bad.stderr]).toEqual([2, "", expect.stringContaining("bad.yaml:3")]);
  }));

test.each<[string, string[], number, string]>([
  ["no file", [], 2, "nap inspect sheet.xlsx"],
  ["a file that is not there", ["nowhere.csv"], 2, "NAP101"],
  ["a picture", ["a.png"], 2, "NAP103"],
  ["an empty file", ["empty.csv"], 2, "NAP102"],
  ["a mapping that is not there", ["t.csv", "--mapping", "m.yaml"], 2, "m.yaml"],
  ["an unknown sheet", ["b.ods!Nothing"], 2, "NAP121"],
])("bad input: %s", (_, argv, code, text) =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "a.png"), Buffer.from("89504e470d0a1a0a00000000", "hex"));
    writeFileSync(join(cwd, "empty.csv"), "");
    writeFileSync(join(cwd, "t.csv"), "clause,status\n1,full\n");
    copyFileSync(join(projectRoot, "fixtures/tables/sheetjs-0.20.3.ods"), join(cwd, "b.ods"));
    const { exitCode, stdout, stderr } = await runCli(["inspect", ...argv], { cwd });
    expect([stdout, stderr]).toEqual(["", expect.stringContaining(text)]);
    expect(exitCode).toBe(code);
  }),
);

test("what can be read is shown beside what cannot", () =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "t.csv"), "clause,status\n1,full\n");
    const { exitCode, stdout, stderr } = await runCli(["inspect", "t.csv", "nowhere.csv"], { cwd });
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      expect.stringContaining("t.csv"),
      expect.stringContaining("NAP101"),
    ]);
  }));

test("standard input", async () => {
  const { stdout } = await runCli(["inspect", "-", "--format", "compact"], {
    stdin: "clause,status\n1,full\n",
  });
  expect(stdout).toBe("-: clause: clause (the header says so)\n-: status: status (the header says so)\n");
});
