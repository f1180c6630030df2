// a workbook that another library wrote (SheetJS 0.18.5) -> its table, as a spreadsheet shows it
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../architecture/projectRoot.ts";
import { readCells } from "./readCells.ts";

test("its rows", async () => {
  const bytes = readFileSync(join(projectRoot, "fixtures/workbooks/sheetjs-0.18.5.xlsx"));
  expect(await readCells(bytes)).toEqual({
    source: "m.xlsx!Qiymət 2021",
    rows: [
      [5, "Bənd", "Status", "Faiz", "Qeyd"],
      [6, "1.1", "Tam", "", "ə ğ ş ı İ & <"],
      [7, "1.2", "Qismən", "", ""],
      [8, "1.3", "", "72.5%", "2021-08-31"],
      [10, "1.4", "Tam", "", ""],
      [11, "1.5", "", "0.3", "TRUE"],
      [12, "1.6", "#REF!", "", ""],
    ],
    problems: [],
  });
});
