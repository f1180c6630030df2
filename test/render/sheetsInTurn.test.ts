// sheets that are made in their turn → the same file as of sheets that are all there, and one at a time is held
import { expect, test } from "vitest";
import { writeXlsx, readXlsx } from "hucre/xlsx";
import type { WriteSheet } from "hucre";
import { sheetsInTurn } from "../../src/render/office/sheetsInTurn.ts";

const sheetOf = (name: string, hidden = false): WriteSheet => ({
  name,
  rows: [
    ["clause", "percent"],
    [name, 1],
    ["1.2", 2],
  ],
  cells: new Map([["1,1", { value: 1, style: { numFmt: "0.00%" } }]]),
  rowDefs: new Map([[2, { height: 40 }]]),
  columns: [{ width: 12 }, { width: 20 }],
  freezePane: { rows: 1 },
  ...(hidden ? { hidden: true } : {}),
});
const whole = [sheetOf("A"), sheetOf("B", true), sheetOf("C")];

test("the writer makes the same bytes of them", async () => {
  const inTurn = sheetsInTurn(["A", "B", "C"], (at) => whole[at] as WriteSheet);
  const bytes = await writeXlsx({ sheets: inTurn });
  expect(bytes).toEqual(await writeXlsx({ sheets: whole }));
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ rows }) => rows[1]?.[0])).toEqual(["A", "B", "C"]);
});

test("a sheet is made once, when its rows are asked for, and what it held goes with the next", () => {
  const made: number[] = [];
  const [first, second] = sheetsInTurn(["A", "B"], (at) => {
    made.push(at);
    return whole[at] as WriteSheet;
  });
  expect([first?.name, made.length]).toEqual(["A", 0]);
  expect([first?.rows?.length, first?.cells?.size, first?.columns?.length, made]).toEqual([3, 1, 2, [0]]);
  expect([second?.rows?.length, first?.cells?.size, first?.columns?.length, made]).toEqual([3, 0, 2, [0, 1]]);
  expect(() => first?.rows).toThrow("written before");
});
