// Workbooks of hostile texts and of numbers -> what another reader finds in their bytes, and no formula
import { expect, test } from "vitest";
import { read, utils, type WorkBook } from "@e965/xlsx";
import type { Sheet, SheetCell, Workbook } from "../../../src/model/workbook.ts";
import { columnStyles } from "../../../src/render/office/columnStyles.ts";
import { writtenCell } from "../../../src/render/office/writtenCell.ts";
import { writeWorkbook } from "../../../src/render/office/writeWorkbook.ts";
import { partsOf } from "./partsOf.ts";

const bookOf = (...sheets: readonly Sheet[]): Workbook => ({ title: "t", day: "2020-12-31", sheets });

const sheetOf = (cells: readonly SheetCell[], more: Partial<Sheet> = {}): Sheet => ({
  name: "S",
  columns: [{ title: "a", format: "text" }],
  rows: cells.map((cell) => ({ cells: [cell] })),
  ...more,
});

const readBack = async (workbook: Workbook): Promise<WorkBook> =>
  read(await writeWorkbook(workbook), { cellFormula: true, cellNF: true, cellStyles: true });

/** Values below the header. */
const valuesOf = async (cells: readonly SheetCell[]): Promise<unknown[]> => {
  const { Sheets } = await readBack(bookOf(sheetOf(cells)));
  return utils
    .sheet_to_json<unknown[]>(Sheets["S"] ?? {}, { header: 1, raw: true, defval: null })
    .slice(1)
    .map(([value]) => value);
};

const hostile = [
  "=1+1",
  "@SUM(A1)",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "\t=1+1",
  "#N/A",
  "#REF!",
  "_x0041_",
  "a _x005F_x0041_ b",
  "<b>&amp;</b>",
  "]]>",
  "1.10",
  "007",
  "2020-12-31",
  "TRUE",
  "'quoted",
  " space ",
  "line\nbreak",
  "😀 Ə İ ı Я",
  '{"=a"}',
];

test("texts are the same texts, none is a formula, an error or a number", async () => {
  expect(await valuesOf(hostile)).toEqual(hostile);
  const { Sheets } = await readBack(bookOf(sheetOf(hostile)));
  for (const [address, cell] of Object.entries(Sheets["S"] ?? {}))
    if (!address.startsWith("!")) expect([address, cell.t, cell.f]).toEqual([address, "s", undefined]);
  const parts = partsOf(await writeWorkbook(bookOf(sheetOf(hostile))));
  for (const [name, xml] of parts) expect(xml, name).not.toMatch(/<f[ >/]/);
});

test("what a workbook cannot hold is replaced, and what is too long is cut", async () => {
  const [control, half, pair, breaks, long] = await valuesOf([
    "a\u0000\u0007b\u000bc",
    "x\ud800y\udc00z",
    "\ud83d\ude00",
    "a\r\nb\rc",
    "ə".repeat(40_000),
  ]);
  expect([control, half, pair, breaks]).toEqual([
    "a\ufffd\ufffdb\ufffdc",
    "x\ufffdy\ufffdz",
    "\ud83d\ude00",
    "a\nb\nc",
  ]);
  expect(long).toBe(`${"ə".repeat(32_766)}…`);
});

test("numbers are numbers with the decimals that they are shown with", async () => {
  const { Sheets } = await readBack(
    bookOf(
      sheetOf([
        { kind: "percent", text: "72.22" },
        { kind: "percent", text: "99.99999" },
        { kind: "percent", text: "100" },
        { kind: "percent", text: "-0.07" },
        { kind: "change", text: "-15.63" },
        { kind: "change", text: "15.63" },
        { kind: "number", text: "0.10" },
        { kind: "date", day: "2020-12-31" },
        { kind: "date", day: "1900-03-01" },
        64,
      ]),
    ),
  );
  const cells = Array.from({ length: 10 }, (_, at) => Sheets["S"]?.[`A${at + 2}`]);
  expect(cells.map((cell) => [cell?.t, cell?.v, cell?.z, cell?.w])).toEqual([
    ["n", 0.7222, "0.00%", "72.22%"],
    ["n", 0.9999999, "0.00000%", "99.99999%"],
    ["n", 1, "0%", "100%"],
    ["n", -0.0007, "0.00%", "-0.07%"],
    ["n", -15.63, "+0.00;-0.00;0.00", "-15.63"],
    ["n", 15.63, "+0.00;-0.00;0.00", "+15.63"],
    ["n", 0.1, "0.00", "0.10"],
    ["n", 44196, "yyyy-mm-dd", "2020-12-31"],
    ["n", 61, "yyyy-mm-dd", "1900-03-01"],
    ["n", 64, "0", "64"],
  ]);
});

test("numbers that a spreadsheet would change stay text", async () => {
  expect(
    await valuesOf([
      { kind: "number", text: "9007199254740993" },
      { kind: "number", text: "650/9" },
      { kind: "percent", text: "33.333333333333333" },
      { kind: "date", day: "1899-12-31" },
      { kind: "date", day: "2020-Q3" },
      2 ** 53,
    ]),
  ).toEqual(["9007199254740993", "650/9", "33.333333333333333", "1899-12-31", "2020-Q3", "9007199254740992"]);
});

test("names of sheets are legal and unlike each other, and lists follow them", async () => {
  const wishes = ["a/b", "A:B", "History", "'x'", "", "ə".repeat(40), "ə".repeat(41), "😀".repeat(20)];
  const form: Sheet = {
    ...sheetOf([null, null]),
    name: "form",
    protected: true,
    columns: [
      {
        title: "status",
        format: "text",
        unlocked: true,
        validation: {
          kind: "list",
          from: { sheet: "a/b", column: 0, first: 1, last: 3 },
          prompt: { title: "p", text: "q" },
        },
      },
    ],
  };
  const workbook = bookOf(
    ...wishes.map((name) => ({ ...sheetOf(["x"]), name, state: "very-hidden" as const })),
    form,
  );
  const { SheetNames } = await readBack(workbook);
  expect(SheetNames).toEqual([
    "a b",
    "A B (2)",
    "History -",
    "x",
    "-",
    `${"ə".repeat(30)}…`,
    `${"ə".repeat(26)}… (2)`,
    `${"😀".repeat(15)}…`,
    "form",
  ]);
  const parts = partsOf(await writeWorkbook(workbook));
  const xml = parts.get("xl/worksheets/sheet9.xml") ?? "";
  expect(xml).toContain("<formula1>'a b'!$A$2:$A$4</formula1>");
  expect(xml).toMatch(/<sheetProtection[^>]* sheet="1"[^>]* formatColumns="0"[^>]* sort="0" autoFilter="0"/);
  expect(parts.get("xl/workbook.xml")).toMatch(/<sheet name="a b"[^>]* state="veryHidden"/);
  expect(parts.get("xl/workbook.xml")).toMatch(/activeTab="8"/);
});

test("nobody is named as author, and the dates within are the day of the workbook", async () => {
  const parts = partsOf(
    await writeWorkbook({ ...bookOf(sheetOf(["x"])), properties: [["nap-format", "a & b"]] }),
  );
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).not.toContain("creator");
  expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(["2020-12-31T00:00:00Z", "2020-12-31T00:00:00Z"]);
  expect(parts.get("docProps/custom.xml")).toContain("a &amp; b");
  const undated = partsOf(await writeWorkbook({ ...bookOf(sheetOf(["x"])), day: null }));
  expect(undated.get("docProps/core.xml")).toContain("2000-01-01T00:00:00Z");
});

test("a sheet that no spreadsheet could open is refused", () => {
  const row = { cells: ["a"] };
  const long = {
    *[Symbol.iterator]() {
      for (let at = 0; at < 1_048_576; at += 1) yield row;
    },
  };
  const refusal = (sheet: Partial<Sheet>): unknown => {
    try {
      return writeWorkbook(bookOf(sheetOf([], sheet)));
    } catch (error) {
      return error;
    }
  };
  expect(refusal({ rows: long })).toMatchObject({
    fault: "sheet-too-large",
    params: { sheet: "S", of: "rows" },
  });
  const columns = Array.from({ length: 16_385 }, () => ({ title: "a", format: "text" }) as const);
  expect(refusal({ columns })).toMatchObject({
    fault: "sheet-too-large",
    params: { sheet: "S", of: "columns" },
  });
});

test("numbers fit in their columns: a program shows ### in the place of one that does not", async () => {
  const { Sheets } = await readBack(
    bookOf(
      sheetOf([], {
        columns: [
          { title: "A", format: "percent" },
          { title: "B", format: "number" },
          { title: "C", format: "date" },
        ],
        rows: [
          {
            cells: [
              { kind: "percent", text: "100.00" },
              { kind: "change", text: "-100.00" },
              { kind: "date", day: "2020-12-31" },
            ],
          },
        ],
      }),
    ),
  );
  const widths = Sheets["S"]?.["!cols"]?.map(({ width = 0 }) => width) ?? [];
  // The letters that are shown, the indent, and the edges of the cell.
  for (const [at, shown] of ["100.00%", "-100.00", "2020-12-31"].entries())
    expect(widths[at], shown).toBeGreaterThanOrEqual(shown.length + 2);
});

test("most cells of a column need no style of their own", () => {
  const cells = ["0.125", "12.125", "n/a", "100.000"].map((text) => writtenCell({ kind: "percent", text }));
  const rows = cells.map((cell) => ({ cells: [cell], weight: undefined }));
  const [style] = columnStyles([{ title: "a", format: "percent" }], rows, true);
  expect(cells.map((cell) => style?.of(cell, undefined) === style?.usual)).toEqual([true, true, false, true]);
  // Where people write, the format is the one that is asked for.
  const [input] = columnStyles([{ title: "a", format: "percent", unlocked: true }], rows, true);
  expect(input?.usual.numFmt).toBe("0.00%");
});
