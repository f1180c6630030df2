// The bytes of a ZIP container → the header and records of the table in it.
import { startOf } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { TableSink } from "../table/tableRows.ts";
import { containerKind } from "./kind/containerKind.ts";
import type { WantedSheet } from "./sheets/sheet.ts";
import { readSheets } from "./sheets/readSheets.ts";
import { BrokenWorkbook } from "./workbook/brokenWorkbook.ts";
import { zipDirectory } from "./workbook/zipDirectory.ts";

/** @param refuse says whether so many bytes, unpacked, are too many */
export async function readContainer(
  name: string,
  bytes: Buffer,
  wanted: { readonly sheet: WantedSheet; readonly table: WantedSheet },
  refuse: (unpacked: number) => Problem | null,
  sink: TableSink,
): Promise<Problem[]> {
  try {
    const directory = zipDirectory(bytes);
    const unpacked = [...directory.values()].reduce((total, { size }) => total + size, 0);
    const refused = refuse(unpacked);
    if (refused !== null) return [refused];
    const kind = await containerKind(bytes, directory);
    switch (kind) {
      case "workbook": {
        const { openWorkbook } = await import("./workbook/openWorkbook.ts");
        return await readSheets(name, "sheet", () => openWorkbook(bytes, directory), wanted.sheet, sink);
      }
      case "spreadsheet": {
        const { openSpreadsheet } = await import("./openDocument/openSpreadsheet.ts");
        return await readSheets(name, "sheet", () => openSpreadsheet(bytes, directory), wanted.sheet, sink);
      }
      case "document": {
        const { openWordTables } = await import("./word/openWordTables.ts");
        return await readSheets(name, "table", () => openWordTables(bytes, directory), wanted.table, sink);
      }
      default:
        return [problem("NAP103", startOf(name), { found: kind })];
    }
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    return [problem("NAP119", startOf(name), error.fault)];
  }
}
