// Cells that no spreadsheet could hold, and tables of more columns than anybody writes, in every kind of file.
import { expect, test } from "vitest";
import { createRatingReader } from "../../src/core.ts";
import { longestText } from "../../src/model/longestText.ts";
import { isUnread } from "../../src/model/unread.ts";
import { readTableText } from "../../src/table/readTableText.ts";
import { readCells } from "../io/workbook/readCells.ts";
import {
  contentOf,
  makeOds,
  row as line,
  table as sheet,
  text as cellOf,
} from "../io/openDocument/makeOds.ts";
import { makeWorkbook } from "../io/workbook/makeWorkbook.ts";

const long = "x".repeat(longestText + 1);
const table = [
  ["clause", "status", "note"],
  ["1.1", "full", long],
  ["1.2", "full", "x".repeat(longestText)],
];
const wide = [Array.from({ length: 1001 }, (_, index) => (index === 0 ? "clause" : `c${index}`)), ["1.1"]];

const inCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.join(",")).join("\n"));
const kinds: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Buffer>> = {
  "m.csv": inCsv,
  "m.tsv": (rows) => Buffer.from(rows.map((row) => row.join("\t")).join("\n")),
  "m.json": (rows) => Buffer.from(JSON.stringify(rows)),
  "m.yaml": (rows) => Buffer.from(`- ${rows.map((row) => JSON.stringify(row)).join("\n- ")}`),
  "m.xlsx": (rows) =>
    makeWorkbook([{ name: "S", rows: Object.fromEntries(rows.map((row, index) => [index + 1, [...row]])) }]),
  "m.ods": (rows) =>
    makeOds(
      contentOf(sheet("S", rows.map((row) => line(row.map((cell) => cellOf(cell)).join(""))).join(""))),
    ),
  "m.html": (rows) =>
    Buffer.from(
      `<!DOCTYPE html><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
    ),
};

test.each(Object.keys(kinds))(
  "%s: the row of a cell that is too long stays, without its text",
  async (file) => {
    const { rows, problems } = await readCells(kinds[file]?.(table) ?? Buffer.alloc(0), null, {}, file);
    expect(problems).toEqual([`NAP122 text, ${longestText}`]);
    expect(rows.map((row) => row.slice(1).map((cell) => isUnread(cell) || String(cell).length))).toEqual([
      [6, 6, 4],
      [3, 4, true],
      [3, 4, longestText],
    ]);
  },
);

test.each(Object.keys(kinds))("%s: a table of too many columns is refused", async (file) => {
  const { rows, problems } = await readCells(kinds[file]?.(wide) ?? Buffer.alloc(0), null, {}, file);
  expect({ rows, problems }).toEqual({ rows: [], problems: ["NAP122 columns, 1000"] });
});

test("a header that is too long is told at its cell", () => {
  const reader = createRatingReader({ keepTexts: false });
  const { problems } = readTableText("m.csv", `clause,${long}\n1.1,full\n`, reader);
  expect(problems.map(({ code, at }) => [code, at.row, at.index])).toEqual([["NAP122", 1, 1]]);
});

test("a status that is too long is the only problem of its row", () => {
  const reader = createRatingReader({ keepTexts: false });
  const { problems } = readTableText("m.csv", `clause,status\n1.1,${long}\n1.2,full\n`, reader);
  const { table: ratings } = reader.finish();
  expect(problems.map(({ code, at }) => [code, at.row, at.index])).toEqual([["NAP122", 2, 1]]);
  expect(ratings.rows).toBe(2);
});
