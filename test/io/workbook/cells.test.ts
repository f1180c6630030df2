// cells of every kind that spreadsheets write -> the text that a person sees in them
import fc from "fast-check";
import { expect, test } from "vitest";
import { dateText } from "../../../src/io/workbook/dateText.ts";
import { decimalText } from "../../../src/io/workbook/decimalText.ts";
import { makeWorkbook, workbookParts, type Cell } from "./makeWorkbook.ts";
import { makeZip } from "./makeZip.ts";
import { readCells } from "./readCells.ts";

/** The text of one cell below a header of one column. */
async function seen(cell: Cell): Promise<string | undefined> {
  const { rows } = await readCells(
    makeWorkbook([{ name: "A", rows: { 1: ["clause", "note"], 2: ["1.1", cell] } }]),
  );
  return rows[1]?.[2] as string;
}

test.each<[string, Cell, string]>([
  ["a text", "Ədliyyə, ğ ş & <b> \u{1f600}", "Ədliyyə, ğ ş & <b> \u{1f600}"],
  ["spaces, which the table's reader takes off", "  x ", "  x "],
  ["a text in the cell itself", { inline: "qismən" }, "qismən"],
  ["a character that XML cannot hold", "a_x000D_b", "a\rb"],
  ["a number", 72.5, "72.5"],
  ["a clause that became a number", 1.1, "1.1"],
  ["a sum", 0.1 + 0.2, "0.3"],
  ["a small number", 1e-7, "0.0000001"],
  ["a large number", { number: "1.5E+21", style: "general" }, "1500000000000000000000"],
  ["a percent", { number: "0.72499999999999998", style: "percent" }, "72.5%"],
  ["a percent that is shown without decimals", { number: "0.725", style: "wholePercent" }, "72.5%"],
  ["a percent in a format of one's own", { number: "1", style: "ownPercent" }, "100%"],
  ["a day", { number: "44439", style: "date" }, "2021-08-31"],
  ["a day in a format of one's own", { number: "44439", style: "ownDate" }, "2021-08-31"],
  ["a time", { number: "0.75", style: "time" }, "18:00"],
  ["a truth", true, "TRUE"],
  ["an error", { error: "#REF!" }, "#REF!"],
  ["a formula of a text", { formula: 'IF(A1="x","&","b")', result: "Tam" }, "Tam"],
  ["a formula of a number", { formula: "1/3", result: 0.333_333_333_333_333_3 }, "0.333333333333333"],
  ["a formula that is empty", { formula: '""', result: "" }, ""],
  ["a formula that nobody computed", { formula: "B1*2", result: null }, "=B1*2"],
  ["nothing", null, ""],
])("%s", async (_, cell, expected) => expect(await seen(cell)).toBe(expected));

test("a number has the digits of its decimal text", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat({ max: 8 }), (whole, places) => {
      const value = Number(`${whole}e-${places}`);
      expect(Number(decimalText(value))).toBe(value);
      expect(decimalText(value)).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(decimalText(value, 2)).toBe(decimalText(Number(`${whole}e${2 - places}`)));
    }),
    { numRuns: 500, seed: 2021 },
  );
});

test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [61, false, "1900-03-01"],
  [44_439, false, "2021-08-31"],
  [42_977, true, "2021-08-31"],
  [44_439.5, false, "2021-08-31 12:00"],
  [3e6, false, null],
  [-1, false, null],
])("day %d (from 1904: %s) is %s", (value, from1904, expected) => {
  expect(dateText(value, { day: true, time: true }, from1904)).toBe(expected);
});

test("rows keep the numbers that Excel shows, and gaps are empty cells", async () => {
  const rows = {
    2: ["A title"],
    5: ["qeyd", null, "Bənd", "status"],
    8: [null, "?", "1.1", "full", "right of the table"],
    20: ["x", null, "1.2"],
  };
  expect(await readCells(makeWorkbook([{ name: "A", rows }]))).toEqual({
    source: "m.xlsx!A",
    rows: [
      [5, "qeyd", "", "Bənd", "status"],
      [8, "", "?", "1.1", "full"],
      [20, "x", "", "1.2", ""],
    ],
    problems: [],
  });
});

test("rows and cells without a reference follow each other; prefixes of names say nothing", async () => {
  const parts = workbookParts([{ name: "A", rows: {} }]);
  const sheet = "xl/worksheets/sheet1.xml";
  const cell = (text: string): string =>
    `<x:c t="inlineStr"><x:is><x:t><![CDATA[${text}]]></x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>`;
  const row = (...texts: string[]): string => `<x:row>${texts.map(cell).join("")}</x:row>`;
  parts[sheet] =
    `<x:worksheet xmlns:x="y"><x:sheetData>${row("clause", "status")}${row("1.1", "full")}</x:sheetData></x:worksheet>`;
  expect((await readCells(makeZip(parts))).rows).toEqual([
    [1, "clause", "status"],
    [2, "1.1", "full"],
  ]);
});
