// nap init on files of every kind → the figure of nap score, written down beforehand, or where it stops
import * as excel from "@e965/xlsx";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const scoreOf = async (cwd: string): Promise<string> => {
  const { stdout, stderr, exitCode } = await runCli(["score", "--format", "json"], { cwd });
  if (exitCode !== 0) return stderr;
  const [own] = (JSON.parse(stdout) as { scores: { overall: { percent: string } }[] }).scores;
  return own?.overall.percent ?? "";
};

/** Titles above the header, a direction merged over its clauses, a sheet beside it, and a hidden one. */
function monitoring(type: excel.BookType): Buffer {
  const sheet = excel.utils.aoa_to_sheet([
    ["Monitoring of the action plan"],
    [],
    ["Direction", "Clause", "Responsible", "Status", "Deadline"],
    ["Open data", "1.1", "MoJ", "done", "2020-12-31"],
    ["", "1.2", "City", "in progress", "2021-06-30"],
    ["Services", "2.1", "MoJ", "not started", "2022-12-31"],
    ["", "2.2", "MoJ", "done", "2022-12-31"],
    ["Total", "", "", "", ""],
  ]);
  sheet["!merges"] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 4 } },
    { s: { r: 3, c: 0 }, e: { r: 4, c: 0 } },
    { s: { r: 5, c: 0 }, e: { r: 6, c: 0 } },
  ];
  const book = excel.utils.book_new(sheet, "Monitoring");
  excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet([["How to fill this in"]]), "Notes");
  const old = excel.utils.aoa_to_sheet([
    ["Clause", "Status"],
    ["9.9", "dropped"],
  ]);
  excel.utils.book_append_sheet(book, old, "Old");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] };
  return excel.write(book, { type: "buffer", bookType: type }) as Buffer;
}

// done 1, in progress 1/2, not started 0, done 1
test.each<[string, excel.BookType]>([
  ["m.xlsx", "xlsx"],
  ["m.xls", "biff8"],
])("a workbook with titles, merged cells, notes and a hidden sheet: %s", (name, type) =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, name), monitoring(type));
    const { exitCode, stderr } = await runCli(["init", name, "--yes"], { cwd });
    expect(exitCode, stderr).toBe(0);
    expect(await scoreOf(cwd)).toBe("62.50");
    const mapping = readFileSync(join(cwd, "mappings/m.yaml"), "utf8");
    expect(mapping).toContain('direction: "Direction"');
    expect(mapping).toContain('end: "Deadline"');
  }),
);

test.each<[string, string, string]>([
  // 100, 72.5, 90 and 0: the percents count.
  ["openpyxl-3.1.5.xlsx", "openpyxl-3.1.5.xlsx", "65.63"],
  // 72.5, 50 and 0.
  ["sheetjs-0.20.3.xls", "sheetjs-0.20.3.xls", "40.83"],
  ["sheetjs-0.20.3.ods", "sheetjs-0.20.3.ods!Стан", "40.83"],
  ["sheetjs-0.20.3-biff5.xls", "sheetjs-0.20.3-biff5.xls", "100.00"],
  // A word that no scale knows.
  ["python-docx-1.2.0.docx", "python-docx-1.2.0.docx", "mappings/python-docx-1-2-0.yaml:6"],
  // A header of two rows, and clauses in two rows each.
  ["strange-export.xls", "strange-export.xls", "NAP220"],
])("%s, of another program", (file, name, expected) =>
  inTemporaryFolder(async (cwd) => {
    copyFileSync(join(projectRoot, "fixtures/tables", file), join(cwd, file));
    const { exitCode, stderr } = await runCli(["init", name, "--yes"], { cwd });
    expect(exitCode, stderr).toBe(0);
    const found = await scoreOf(cwd);
    if (/^\d/.test(expected)) expect(found).toBe(expected);
    else expect(found).toContain(expected);
  }),
);

test("HTML and a list of JSON", () =>
  inTemporaryFolder(async (cwd) => {
    const html = "<table><tr><th>No<th>Status<tr><td>1<td>done<tr><td>2<td>not started</table>";
    writeFileSync(join(cwd, "a.html"), html);
    writeFileSync(
      join(cwd, "b.json"),
      '{"data": [{"id": "1", "status": "kept"}, {"id": "2", "status": "kept"}]}',
    );
    expect((await runCli(["init", "a.html", "-o", "a"], { cwd })).exitCode).toBe(0);
    expect(await scoreOf(join(cwd, "a"))).toBe("50.00");
    expect((await runCli(["init", "b.json", "-o", "b"], { cwd })).exitCode).toBe(0);
    expect(await scoreOf(join(cwd, "b"))).toBe("100.00");
  }));

test("a table from elsewhere is copied into the new workspace, which is said, and one within it is not", () =>
  inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, "x"));
    writeFileSync(join(cwd, "a.csv"), "No,Status\n1,done\n2,not started\n");
    writeFileSync(join(cwd, "x/a.csv"), "No,Status\n1,done\n");
    const made = await runCli(["init", "a.csv", "x/a.csv", "-o", "w", "--yes"], { cwd });
    expect([made.exitCode, made.stderr]).toEqual([
      0,
      expect.stringContaining("copied: w/tables/a.csv, w/tables/a-2.csv; a workspace reads only"),
    ]);
    expect(readFileSync(join(cwd, "w/tables/a-2.csv"), "utf8")).toBe("No,Status\n1,done\n");
    expect((await runCli(["score", "w"], { cwd })).exitCode).toBe(0);
    const within = await runCli(["init", "a.csv", "--yes"], { cwd });
    expect([within.exitCode, within.stderr]).toEqual([0, expect.not.stringContaining("copied")]);
  }));

test.each<[string, string, string]>([
  ["several sheets with tables", "sheetjs-0.20.3.ods", "NAP120"],
  ["a kind that is not read", "sheetjs-0.20.3-xml2003.xls", "NAP103"],
  ["a sheet that is not there", "sheetjs-0.20.3.ods!Nothing", "NAP121"],
])("%s: a problem, and nothing is written", (_, name, code) =>
  inTemporaryFolder(async (cwd) => {
    const [file = ""] = name.split("!");
    copyFileSync(join(projectRoot, "fixtures/tables", file), join(cwd, file));
    const { exitCode, stdout, stderr } = await runCli(["init", name, "--yes"], { cwd });
    expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringContaining(code)]);
    expect(existsSync(join(cwd, "plan.yaml"))).toBe(false);
  }),
);

test("without a table: an empty workspace, all of it commented out", () =>
  inTemporaryFolder(async (cwd) => {
    expect((await runCli(["init"], { cwd })).exitCode).toBe(0);
    for (const path of ["plan.yaml", "assessments/own/assessment.yaml"])
      expect(readFileSync(join(cwd, path), "utf8")).toMatch(/^(#.*\n)+$/);
    expect((await runCli(["init"], { cwd })).exitCode).toBe(2);
  }));
