// A form as a workbook -> what other programs read in it
import { read, type WorkBook } from "@e965/xlsx";
import { readFileSync, mkdtempSync, rmSync, readdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formProperties, formColumns } from "../../src/core.ts";
import { loadWords } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { partsOf } from "../render/office/partsOf.ts";
import { runCli } from "./runCli.ts";

const cwd = `${projectRoot}/fixtures/forms`;
const folder = mkdtempSync(join(tmpdir(), "nap-form-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
async function formFile(...argv: string[]): Promise<string> {
  const path = join(folder, `${++made}.xlsx`);
  const { stderr, exitCode } = await runCli(["form", ...argv, "-o", path], { cwd });
  if (exitCode !== 0) throw new Error(stderr);
  return path;
}

const book = (path: string): WorkBook =>
  read(readFileSync(path), { type: "buffer", cellStyles: true, bookProps: false });

const gridOf = (workbook: WorkBook, name: string): string[][] => {
  const sheet = workbook.Sheets[name] ?? {};
  const rows: string[][] = [];
  for (const [address, cell] of Object.entries(sheet)) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (row === "" || letters.length !== 1) continue;
    const own = (rows[Number(row) - 1] ??= []);
    own[letters.charCodeAt(0) - 65] = String((cell as { v?: unknown }).v ?? "");
  }
  return rows;
};

const rating = await formFile("--body", "moj", "--round", "y1");
const reply = await formFile(
  "--reply",
  "--body",
  "moj",
  "--sent",
  "2021-03-01",
  "--deadline",
  "2021-03-31",
  "--letter",
  "12/3",
);

test("two sheets for people come first, two for programs are very hidden", () => {
  const { Workbook } = book(rating);
  expect(Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
    ["Instructions", 0],
    ["Answers", 0],
    ["nap", 2],
    ["lists", 2],
  ]);
});

test("the hidden sheet and the properties of the document say what the form is", () => {
  const rows = gridOf(book(rating), "nap");
  const facts = new Map(rows.map(([key = "", value = ""]) => [key, value]));
  expect(Object.fromEntries(facts)).toMatchObject({
    format: "nap/form@1",
    kind: "rating",
    plan: "forms",
    round: "y1",
    body: "moj",
    language: "en",
    scale: "hard-labels",
    asOf: "2020-12-31",
    sheet: "Answers",
  });
  const custom = partsOf(readFileSync(rating)).get("docProps/custom.xml") ?? "";
  for (const [name, key] of Object.entries(formProperties)) {
    const [, value] = new RegExp(`name="${name}"><vt:lpwstr>([^<]*)`).exec(custom) ?? [];
    expect([name, value]).toEqual([name, facts.get(key)]);
  }
  expect(rows.filter(([key]) => key === "row")).toEqual([
    ["row", "1.1", "a", "Register of risks, published", "Draft the register"],
    ["row", "1.1", "b", "Register of risks, published", "Publish it"],
    ["row", "1.2", "", "=SUM(A1:A9) is only a title", ""],
  ]);
  expect(rows.filter(([key]) => key === "cause").map(([, id]) => id)).toEqual([
    "external",
    "dependency",
    "resources",
    "law",
  ]);
});

/** The header of the answers, by column. */
function headerOf(
  path: string,
  sheet = "Answers",
): { readonly row: number; readonly columns: Map<string, string> } {
  const rows = gridOf(book(path), sheet);
  const at = rows.findIndex((row) => row?.includes("Clause"));
  return {
    row: at,
    columns: new Map((rows[at] ?? []).map((text, column) => [text, String.fromCharCode(65 + column)])),
  };
}

test("ids are text, and a text is no formula, whatever it begins with", () => {
  const sheet = book(rating).Sheets["Answers"] ?? {};
  const { row, columns } = headerOf(rating);
  const cell = (header: string, down: number) =>
    (sheet as Record<string, { t?: string; v?: unknown; f?: string } | undefined>)[
      `${columns.get(header)}${row + 1 + down}`
    ];
  expect([cell("Clause", 1)?.t, cell("Clause", 1)?.v]).toEqual(["s", "1.1"]);
  expect([cell("What is to be done", 3)?.v, cell("What is to be done", 3)?.f]).toEqual([
    "=SUM(A1:A9) is only a title",
    undefined,
  ]);
  expect(cell("Previous answer", 1)?.v).toBe('=Begun; "in part"\nEvidence: order 12, item 3');
});

test("no header is in two columns, and the columns stand in the order of the model", async () => {
  const { forms } = await loadWords("en", ["forms"]);
  const headers = [...headerOf(rating).columns.keys()];
  const known = formColumns.rating.map((column) => forms.headers[column]);
  expect(headers).toEqual(known.filter((header) => headers.includes(header)));
  expect([...headerOf(reply).columns.keys()].slice(-5)).toEqual([
    "Your answer",
    "Your status",
    "Your percent",
    "Your evidence",
    "Your comment",
  ]);
});

const sheetXml = (path: string, number: number): string =>
  partsOf(readFileSync(path)).get(`xl/worksheets/sheet${number}.xml`) ?? "";

const rulesOf = (xml: string): string[] => xml.match(/<dataValidation .*?<\/dataValidation>/gs) ?? [];

test("drop-downs are ranges of the hidden lists, never lists of values, and a percent lies within 0 and 100", () => {
  const rules = rulesOf(sheetXml(rating, 2));
  const { row, columns } = headerOf(rating);
  const ruleOf = (header: string): string =>
    rules.find((rule) =>
      rule.includes(`sqref="${columns.get(header)}${row + 2}:${columns.get(header)}${row + 4}"`),
    ) ?? "";
  expect(ruleOf("Status")).toContain("<formula1>'lists'!$A$1:$A$7</formula1>");
  expect(ruleOf("Status")).toMatch(/type="list".*showErrorMessage="1" errorStyle="stop"/);
  expect(ruleOf("Cause of delay")).toContain("<formula1>'lists'!$B$1:$B$4</formula1>");
  expect(ruleOf("Cause of delay")).not.toContain("showErrorMessage");
  expect(ruleOf("Percent done")).toMatch(/type="decimal".*<formula1>0<\/formula1><formula2>100<\/formula2>/);
  expect(ruleOf("Done on")).toMatch(/type="date".*errorStyle="warning"/);
  for (const rule of rules) expect(rule).not.toMatch(/<formula1>"/);
  expect(gridOf(book(rating), "lists").map(([label]) => label)).toEqual([
    "Not done, or not known to be",
    '=Begun; "in part"',
    expect.stringMatching(/^Done, but only after .* asked again$/),
    "Nearly done",
    "Done",
    "Not due",
    "Not applicable",
  ]);
});

test("what is asked is locked, what is answered is not, and filters and widths stay with the user; no password", () => {
  const parts = partsOf(readFileSync(rating));
  const styles = parts.get("xl/styles.xml") ?? "";
  const formats =
    (/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const isOpen = (style: string | undefined): boolean =>
    /locked="(?:0|false)"/.test(formats[Number(style ?? 0)] ?? "");
  const xml = sheetXml(rating, 2);
  const { row, columns } = headerOf(rating);
  const styleOf = (header: string): string | undefined =>
    new RegExp(`<c r="${columns.get(header)}${row + 2}"[^>]*? s="(\\d+)"`).exec(xml)?.[1];
  for (const header of ["Clause", "What is to be done", "When", "Previous answer"])
    expect([header, isOpen(styleOf(header))]).toEqual([header, false]);
  for (const header of ["Status", "Percent done", "Done on", "Evidence", "Cause of delay", "Note"])
    expect([header, isOpen(styleOf(header))]).toEqual([header, true]);
  expect(xml).toMatch(
    /<sheetProtection[^>]* sheet="1"[^>]* formatColumns="0"[^>]* formatRows="0"[^>]* autoFilter="0"/,
  );
  expect(xml).not.toMatch(/password|hashValue/);
});

test("a sheet prints on A4 across, all columns on a page, the header on each", () => {
  const xml = sheetXml(rating, 2);
  expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
  expect(xml).toMatch(/fitToWidth="1"/);
  const { row } = headerOf(rating);
  expect(partsOf(readFileSync(rating)).get("xl/workbook.xml")).toContain(`'Answers'!$${row + 1}:$${row + 1}`);
});

test("nobody is named as author, and the same call gives the same bytes", async () => {
  const core = partsOf(readFileSync(rating)).get("docProps/core.xml") ?? "";
  expect(core).not.toMatch(/creator|lastModifiedBy|company/i);
  expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["2020-12-31T", "2020-12-31T"]);
  const again = await formFile("--body", "moj", "--round", "y1");
  expect(readFileSync(again).equals(readFileSync(rating))).toBe(true);
  const undated = partsOf(readFileSync(await formFile("--body", "moj"))).get("docProps/core.xml") ?? "";
  expect(undated).toContain("2000-01-01T");
});

test("texts beside cells are no longer than Excel takes", () => {
  const rules = [rating, reply].flatMap((path) => rulesOf(sheetXml(path, 2)));
  const longest = (name: string): number =>
    Math.max(...rules.map((rule) => (new RegExp(` ${name}="([^"]*)"`).exec(rule)?.[1] ?? "").length));
  expect(longest("promptTitle")).toBeLessThanOrEqual(32);
  expect(longest("errorTitle")).toBeLessThanOrEqual(32);
  expect(longest("prompt")).toBeLessThanOrEqual(255);
  expect(longest("error")).toBeLessThanOrEqual(225);
});

test("a reply says what it answers, and no answer is filled in", () => {
  const text = JSON.stringify(gridOf(book(reply), "Answers"));
  expect(text).toContain("Rating: by A coalition, as of 2020-12-31 (alternative-y1, alternative)");
  expect(text).toContain("Letter: 12/3 · Sent on: 2021-03-01 · Answer by: 2021-03-31");
  const { row, columns } = headerOf(reply);
  const sheet = book(reply).Sheets["Answers"] as Record<string, { v?: unknown } | undefined>;
  for (const header of ["Your answer", "Your status", "Your percent", "Your evidence", "Your comment"])
    for (const down of [1, 2]) expect(sheet[`${columns.get(header)}${row + 1 + down}`]?.v ?? "").toBe("");
  expect(sheet[`${columns.get("Rating given")}${row + 2}`]?.v).toBe(
    '=Begun; "in part"; Not done, or not known to be',
  );
  const facts = new Map(gridOf(book(reply), "nap").map(([key = "", value = ""]) => [key, value]));
  expect([facts.get("kind"), facts.get("assessment"), facts.get("deadline")]).toEqual([
    "reply",
    "alternative-y1",
    "2021-03-31",
  ]);
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

describe("in LibreOffice", () => {
  const convert = (path: string, format: string): string => {
    const out = join(folder, `${format}-${++made}`);
    spawnSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      out,
      path,
    ]);
    return join(out, readdirSync(out)[0] ?? "");
  };

  test.skipIf(!hasOffice)(
    "drop-downs, the hidden sheets, the locks and the properties survive (skipped where soffice is missing)",
    () => {
      const saved = convert(rating, "xlsx");
      const { Workbook } = book(saved);
      expect(Workbook?.Sheets?.map(({ name, Hidden }) => [name, (Hidden ?? 0) > 0])).toEqual([
        ["Instructions", false],
        ["Answers", false],
        ["nap", true],
        ["lists", true],
      ]);
      const rules = rulesOf(sheetXml(saved, 2));
      expect(
        rules.filter((rule) => /<formula1>'?lists'?!\$[AB]\$1:\$[AB]\$[47]<\/formula1>/.test(rule)),
      ).toHaveLength(2);
      expect(gridOf(book(saved), "lists").map(([label]) => label)).toEqual(
        gridOf(book(rating), "lists").map(([label]) => label),
      );
      expect(gridOf(book(saved), "nap")).toEqual(gridOf(book(rating), "nap"));
      expect(sheetXml(saved, 2)).toMatch(/<sheetProtection[^>]*sheet="true"/);
      const custom = partsOf(readFileSync(saved)).get("docProps/custom.xml") ?? "";
      for (const name of Object.keys(formProperties).filter((each) => each !== "nap-assessment"))
        expect(custom).toContain(`name="${name}"`);
      const ods = convert(rating, "ods");
      const content = partsOf(readFileSync(ods)).get("content.xml") ?? "";
      expect(content).toMatch(/table:condition="of:cell-content-is-in-list\(\[\$lists\.\$A\$1:\.\$A\$7\]\)"/);
      expect(content).toContain("=Begun; &quot;in part&quot;");
      expect(partsOf(readFileSync(ods)).get("meta.xml")).toContain("nap-plan-hash");
    },
    180_000,
  );
});
