// tables of strangers on the whole command line → they are read, or it is said what they are
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { makeWorkbook } from "../io/workbook/makeWorkbook.ts";
import { runCli } from "./runCli.ts";

let cwd: string;
const put = (name: string, content: string | Buffer): void => writeFileSync(join(cwd, name), content);
beforeAll(() => (cwd = mkdtempSync(join(tmpdir(), "nap-strange-"))));
afterAll(() => rmSync(cwd, { recursive: true }));

const figureOf = async (...argv: string[]): Promise<string> => {
  const { stdout, stderr } = await runCli(["score", ...argv, "--format", "compact", "--quiet"], { cwd });
  return /: ([\d.]+ %)/.exec(stdout)?.[1] ?? stdout + stderr;
};
const check = async (...argv: string[]): Promise<string[]> => {
  const { stdout } = await runCli(["check", ...argv, "--format", "compact", "--quiet"], { cwd });
  return stdout.trim().split("\n");
};

test.each(["openpyxl-3.1.5.xlsx", "sheetjs-0.20.3-biff5.xls"])("%s is scored", async (name) => {
  copyFileSync(join(projectRoot, "fixtures/tables", name), join(cwd, name));
  expect(await figureOf(name)).toMatch(/^[\d.]+ %$/);
});

test.each<[string, string, string]>([
  [
    "a.json",
    '{"data": [{"clause": "1.1", "status": "full"}, {"clause": "1.2", "status": "none"}]}',
    "50.00 %",
  ],
  ["a.jsonl", '{"clause": "1.1", "status": "full"}\n{"clause": "1.2", "status": "none"}\n', "50.00 %"],
  ["a.yaml", "- {clause: 1.1, status: full}\n- {clause: 1.2, status: none}\n", "50.00 %"],
  ["a.html", "<table><tr><th>clause<th>status<tr><td>1.1<td>full<tr><td>1.2<td>none</table>", "50.00 %"],
  ["a.csv", '"clause\nid";status\n1.1;full;\n1.2;none;\n', "50.00 %"],
])("%s", async (name, text, expected) => {
  put(name, text);
  expect(await figureOf(name)).toBe(expected);
});

test("problems of a list have their way", async () => {
  put("p.json", '{"data": [{"clause": "1.1", "status": "full"}, {"clause": "1.2", "status": "fulll"}]}');
  expect((await check("p.json", "--scale", "three-step"))[0]).toMatch(
    /^p\.json:data\[1\]\.status: error: unknown status "fulll"/,
  );
});

test.each<[string, string | Buffer, string]>([
  ["a.pdf", "%PDF-1.7\n", "it is a PDF"],
  ["report.xlsx", Buffer.from("89504e470d0a1a0a00000000", "hex"), "it is a picture"],
  ["a.csv.gz", Buffer.from("1f8b080000000000", "hex"), "it is compressed with gzip: unpack it first"],
  [
    "a.xls",
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    "it is an Excel 2003 XML spreadsheet",
  ],
  ["a.doc", "{\\rtf1 clause}", "it is a text in Rich Text Format"],
])("%s is named", async (name, content, expected) => {
  put(name, content);
  expect((await check(name))[0]).toContain(expected);
});

test("owner files are passed over by patterns", async () => {
  put("march.csv", "clause,status\n1.1,full\n");
  put("~$march.csv", "\u0005Leyla");
  expect(await figureOf("*march.csv")).toBe("100.00 %");
  expect((await check("~$march.csv"))[0]).toContain("error");
});

test("without a known column, the header, the likely column and all sheets are shown", async () => {
  put(
    "plan.csv",
    "V Plan de Acción\nRef,Asunto,Nivel\n1.1,Datos abiertos,Sí\n1.2,Agua limpia,No\n1.3,Salud,No\n",
  );
  const [first] = await check("plan.csv");
  expect(first).toMatch(/^plan\.csv:2:1: error: the table has no column "clause"/);
  const { stdout } = await runCli(["check", "plan.csv", "--quiet"], { cwd });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    'found: Ref, Asunto, Nivel; the column "Ref" looks like it',
  );
  const sheet = (name: string, ...rows: string[][]) => ({
    name,
    rows: Object.fromEntries(rows.map((row, at) => [at + 1, row])),
  });
  put(
    "b.xlsx",
    makeWorkbook([
      sheet("2020", ["Plan"], ["Ref", "Nivel"], ["1", "Sí"]),
      sheet("Notas", ["Autor", "Fecha"]),
    ]),
  );
  const run = await runCli(["check", "b.xlsx", "--quiet"], { cwd });
  expect(run.stdout.replaceAll(/\s+/g, " ")).toContain("; sheet 2020: Ref, Nivel; sheet Notas: Autor, Fecha");
});

test("many unknown columns are one line", async () => {
  const names = Array.from({ length: 25 }, (_, index) => `Pillar ${index}`);
  put("wide.csv", `clause,status,${names.join()}\n1.1,full,${names.join()}\n`);
  const warnings = (await check("wide.csv")).filter((line) => line.includes("warning"));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain("nap does not know 25 columns and does not read them: Pillar 0, Pillar 1");
});

test("a copy of a file is told once and not read; one that was saved again is a problem at the copy", async () => {
  const rows = "clause,status\n1.1,full\n1.2,none\n1.3,full\n";
  put(
    "plan.yaml",
    'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}, {id: "1.3"}]}]\n',
  );
  put("b01.csv", rows);
  put("b01 (1).csv", rows);
  put(
    "a.assessment.yaml",
    'format: nap/assessment@1\nid: a\nplan: plan.yaml\nscale: three-step\nmethod: halves\nratings: "b01*.csv"\n',
  );
  expect(await check("a.assessment.yaml")).toEqual([
    "a.assessment.yaml:6:10: warning: b01 (1).csv is a copy of b01.csv and was not read a second time [NAP138]",
  ]);
  put("b01 (1).csv", `${rows}\n`);
  expect(await check("a.assessment.yaml")).toEqual([
    "b01 (1).csv:2:1: error: the file seems to be a copy: its 3 rows repeat those of b01.csv [NAP309]",
  ]);
});
