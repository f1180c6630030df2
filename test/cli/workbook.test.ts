// ratings in Excel workbooks, on the whole command line -> the figures and problems of the same table in CSV
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { makeWorkbook, type Cell } from "../io/workbook/makeWorkbook.ts";
import { runCli, type CliRun } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: ədliyyə, name: Ədliyyə Nazirliyi}, {id: şura, name: Şura}]
directions: [{id: "1", clauses: [{id: "1.1", lead: [ədliyyə]}, {id: "1.2", bodies: [ədliyyə, şura]}, {id: "1.3"}, {id: "1.10"}]}]
`;
const assessment = (ratings: string): string =>
  `format: nap/assessment@1\nid: report\nplan: p\nscale: three-step\nmethod: halves\nratings: ${ratings}\n`;

const header = ["Bənd", "Qurum", "Status", "Faiz", "Sübut", "Qeyd"];
const csv = [
  header.join(","),
  "1.1,ədliyyə,Tam,,məktub 5/20,2021-08-31",
  "1.2,ədliyyə,Qismən,,,",
  "1.2,şura,,72.5%,,",
  "1.3,,,0.3,TRUE,",
  "1.10,,İcra olunmayıb,,,",
].join("\n");
const rows: Record<number, readonly Cell[]> = {
  1: ["Milli fəaliyyət planının monitorinqi"],
  3: header,
  4: [1.1, "ədliyyə", "Tam", null, "məktub 5/20", { number: "44439", style: "date" }],
  5: ["1.2", { inline: "ədliyyə" }, { formula: 'IF(TRUE,"Qismən")', result: "Qismən" }],
  9: ["1.2", "şura", null, { number: "0.725", style: "percent" }],
  10: [{ formula: "13/10", result: 1.3 }, null, null, 0.1 + 0.2, true],
  12: ["1.10", null, "İcra olunmayıb", null, null, null, "to the right of the table"],
};

let cwd: string;
const put = (name: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
};
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-workbook-"));
  put("plan.yaml", plan);
  put("m.csv", csv);
  put("m.xlsx", makeWorkbook([{ name: "Qiymət", rows }]));
  const years = ["2020", "İl 2021"].map((name) => ({ name, rows: { 1: header, 2: ["1.1", null, "Tam"] } }));
  put("years.xlsx", makeWorkbook(years));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const score = (...argv: string[]): Promise<CliRun> =>
  runCli(["score", ...argv, "--plan", "plan.yaml", "--scale", "three-step", "--method", "halves"], { cwd });
const figures = ({ stdout }: CliRun): unknown => (JSON.parse(stdout) as { scores: unknown }).scores;

test("a workbook has the figures of the same table in CSV", async () => {
  const [workbook, table] = [
    await score("m.xlsx", "--format", "json"),
    await score("m.csv", "--format", "json"),
  ];
  expect(workbook.exitCode, workbook.stderr).toBe(0);
  expect(figures(workbook)).toEqual(figures(table));
  const { stdout } = await score("m.xlsx", "--format", "compact");
  expect(stdout).toBe((await score("m.csv", "--format", "compact")).stdout);
});

test("on standard input too", async () => {
  const { stdout, exitCode } = await runCli(
    ["score", "-", "--plan", "plan.yaml", "--method", "halves", "--format", "compact", "--quiet"],
    { cwd, stdin: readFileSync(join(cwd, "m.xlsx")) },
  );
  expect([exitCode, stdout.startsWith("stdin: ")]).toEqual([0, true]);
});

test("rows are shown by their cells", async () => {
  const { stdout } = await runCli(
    ["explain", "1.2", "m.xlsx", "--plan", "plan.yaml", "--method", "halves", "--quiet"],
    { cwd },
  );
  expect(stdout).toContain("m.xlsx!Qiymət!A9");
});

test("problems stand at their cells, for people and in the contract", async () => {
  const wrong = { ...rows, 5: ["1.2", "ədliyyə", "Qismn"], 10: ["9.9", null, "Tam"] };
  put("wrong.xlsx", makeWorkbook([{ name: "My sheet", rows: wrong }]));
  const argv = ["check", "wrong.xlsx", "--plan", "plan.yaml", "--quiet", "--format"];
  const { stdout, exitCode } = await runCli([...argv, "compact"], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('wrong.xlsx!My sheet!C5: error: unknown status "Qismn" (in row 5) [NAP203]\n');
  expect(stdout).toContain("wrong.xlsx!My sheet!A10: error: ");
  const { problems } = JSON.parse((await runCli([...argv, "json"], { cwd })).stdout) as {
    problems: object[];
  };
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: "NAP203",
      file: "wrong.xlsx",
      line: 5,
      column: 3,
      row: 5,
      sheet: "My sheet",
      cell: "C5",
    }),
  );
});

test("the zero that a spreadsheet ate is missed", async () => {
  put("zero.xlsx", makeWorkbook([{ name: "A", rows: { ...rows, 12: [1.1, "ədliyyə", "Tam"] } }]));
  const { stdout } = await runCli(["check", "zero.xlsx", "--plan", "plan.yaml", "--format", "compact"], {
    cwd,
  });
  expect(stdout).toContain(
    "zero.xlsx!A!A12: error: clause 1.1 occurs twice (row 12 and row 4), and clause 1.10 never [NAP313]",
  );
});

test("a column of shares without a percent format is warned of", async () => {
  const shares = { 1: ["clause", "percent"], 2: ["1.1", 0.5], 3: ["1.2", 1] };
  put("shares.xlsx", makeWorkbook([{ name: "A", rows: shares }]));
  const { stdout } = await runCli(["check", "shares.xlsx", "--plan", "plan.yaml", "--format", "compact"], {
    cwd,
  });
  expect(stdout).toMatch(/^shares\.xlsx!A!B2: warning: .* \[NAP211\]$/m);
});

test("a formula that was never computed is no empty cell", async () => {
  const formulas: Record<number, readonly Cell[]> = {
    1: ["clause", "percent"],
    2: ["1.1", { formula: "A1*2", result: null }],
  };
  put("formula.xlsx", makeWorkbook([{ name: "A", rows: formulas }]));
  const { stdout } = await runCli(["check", "formula.xlsx", "--plan", "plan.yaml", "--format", "compact"], {
    cwd,
  });
  expect(stdout).toContain("=A1*2");
});

test("in a workspace, the sheet is named behind the file", async () => {
  put("ws/plan.yaml", plan);
  put("ws/assessments/a/assessment.yaml", assessment("years.xlsx!İl 2021"));
  put("ws/assessments/a/years.xlsx", readFileSync(join(cwd, "years.xlsx")));
  const folder = join(cwd, "ws");
  expect((await runCli(["score", "--format", "compact"], { cwd: folder })).stdout).toContain(
    "report: 100.00 %",
  );
  put("ws/assessments/a/assessment.yaml", assessment("[years.xlsx]"));
  const { stdout, exitCode } = await runCli(["check", "--format", "compact"], { cwd: folder });
  expect([stdout, exitCode]).toEqual([
    "assessments/a/assessment.yaml:6:11: error: several sheets of the workbook hold ratings: 2020, İl 2021 [NAP120]\n",
    1,
  ]);
});

test("two sheets of one workbook are one assessment's tables, and say so where they collide", async () => {
  put("both.yaml", assessment('["years.xlsx!2020", "years.xlsx!İl 2021"]'));
  const { stdout } = await runCli(["check", "plan.yaml", "both.yaml", "--format", "compact"], { cwd });
  expect(stdout).toContain(
    "years.xlsx!İl 2021!A2: error: clause 1.1 is rated twice: row 2 and row 2 of years.xlsx!2020",
  );
});

test("two sheets of one workbook are compared", async () => {
  const { stdout, exitCode, stderr } = await runCli(
    [
      "compare",
      "years.xlsx!2020",
      "years.xlsx!İl 2021",
      "--plan",
      "plan.yaml",
      "--method",
      "halves",
      "--quiet",
    ],
    { cwd },
  );
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain("İl 2021");
  const alone = ["compare", "m.xlsx", "m.csv", "--plan", "plan.yaml", "--method", "halves", "--quiet"];
  expect((await runCli(alone, { cwd })).exitCode).toBe(0);
});

test("a workbook that would unpack to more than the limit is refused before that", async () => {
  const claim = (name: string) => (name.includes("sheet1") ? { size: 2_000_000_000 } : {});
  put("bomb.xlsx", makeWorkbook([{ name: "A", rows }], { claim }));
  const { stdout, exitCode } = await runCli(["check", "bomb.xlsx", "--format", "compact"], { cwd });
  expect(stdout).toBe(
    "bomb.xlsx:1:1: error: the file has 2001 MB when it is unpacked, more than the limit of 1000 MB [NAP105]\n",
  );
  expect(exitCode).toBe(2);
  const small = await runCli(["check", "m.xlsx", "--max-size", "0.004"], { cwd });
  expect(small.stdout).toContain("when it is unpacked, more than the limit of 0.004 MB");
});

test("an old spreadsheet, and a workbook that is locked, are refused with advice", async () => {
  put("old.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  const { stdout, exitCode } = await runCli(["check", "old.xlsx"], { cwd });
  expect(stdout).toContain("it is an old Office document");
  expect(exitCode).toBe(1);
});

test("the library of workbooks lies in a file of its own, which other tables never read", () => {
  const core = ["core.cjs", "openFiles.cjs", "run.cjs"].map((name) =>
    readFileSync(join(projectRoot, "dist/cli", name), "utf8"),
  );
  expect(core.some((code) => code.includes("sharedStrings"))).toBe(false);
  expect(readFileSync(join(projectRoot, "dist/cli/openWorkbook.cjs"), "utf8")).toContain("sharedStrings");
});
