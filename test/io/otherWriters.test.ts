// files that other programs wrote (fixtures/tables) → their tables, as people see them
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReadOptions } from "../../src/model/readOptions.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { readCells } from "./workbook/readCells.ts";

const read = async (file: string, options: ReadOptions = {}) => {
  const { source, rows, problems } = await readCells(
    readFileSync(join(projectRoot, "fixtures/tables", file)),
    null,
    options,
    file,
  );
  return [source, ...rows.map((row) => row.join("|")), ...problems];
};

test("an Excel workbook of openpyxl: merged cells, a filter, a number that is an id", async () => {
  expect(await read("openpyxl-3.1.5.xlsx")).toEqual([
    "openpyxl-3.1.5.xlsx!İzləmə",
    "3|İstiqamət|Bənd|İcra vəziyyəti|Faiz|Qeyd",
    "4|Açıqlıq|1.1|Tam|100%|",
    "5|Açıqlıq|1.2|Qismən|72.5%|məktub",
    "6|Açıqlıq|1.10|Tam|90%|",
    "7|Şəffaflıq|2.1|İcra olunmayıb|0%|",
    "NAP131 1, 5, filter",
  ]);
});

const sheet = [
  "3|Напрям|Clause|Status|Percent|Date",
  "4|Відкритість|1.1|full|72.5%|2021-08-31",
  "5|Відкритість|1.10|partial|50%|",
  "6|Прозорість|2.1|none|0%|ə ğ ş",
];

test.each(["sheetjs-0.20.3.ods", "sheetjs-0.20.3.fods"])("OpenDocument of SheetJS: %s", async (file) => {
  // SheetJS does not say in these files that the second sheet is hidden.
  expect(await read(file)).toEqual(["", `NAP120 ${file}, Стан, Old`]);
  const all = await read(file, { sheet: "Стан" });
  expect([all[0], ...all.slice(1, 5)]).toEqual([`${file}!Стан`, ...sheet]);
});

test("a workbook of Excel 97 to 2003", async () => {
  expect(await read("sheetjs-0.20.3.xls")).toEqual(["sheetjs-0.20.3.xls!Стан", ...sheet]);
});

test("a workbook of Excel 95", async () => {
  expect(await read("sheetjs-0.20.3-biff5.xls")).toEqual([
    "sheetjs-0.20.3-biff5.xls!Old",
    "1|clause|status",
    "2|1.1|full",
  ]);
});

test("a Word document of python-docx: the table with clauses, merged cells, paragraphs", async () => {
  expect(await read("python-docx-1.2.0.docx")).toEqual([
    "python-docx-1.2.0.docx!2",
    "1|Bənd|Tədbirin məzmunu|İcra vəziyyəti|Qeyd",
    "2|1.1|Saytın yenilənməsi|Tam|sətir\nbirinci",
    "3|1.2|Təlim|Qismən|iki şəhər",
    "4|1.3|Təlim|İcra olunmayıb|",
    "5|2.1|Qanun|Tam\na|",
  ]);
});

test("HTML under the name .xls: the second table, a header of two rows, a hidden row", async () => {
  expect(await read("strange-export.xls", { table: 2, header: [1, 2] })).toEqual([
    "strange-export.xls!2",
    "2|Clause|Status / 2020|Status / 2021|Note",
    "3|1.1|none|full|a b\nc",
    "4|1.1|none|partial|<b>",
    "5|1.2|full||",
    "NAP131 1, 5, hand",
  ]);
});

test("Excel 2003 XML is named, and not read", async () => {
  expect(await read("sheetjs-0.20.3-xml2003.xls")).toEqual(["", "NAP103 spreadsheet-xml"]);
});
