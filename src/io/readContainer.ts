// The bytes of a ZIP container → the header and records of the table in it.
import { startOf } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { TableParts } from "../model/readOptions.ts";
import type { TableSink } from "../table/tableRows.ts";
import { containerKind } from "./kind/containerKind.ts";
import type { WantedSheet } from "./sheets/sheet.ts";
import { readSheets } from "./sheets/readSheets.ts";
import { BrokenWorkbook } from "./workbook/brokenWorkbook.ts";
import { zipDirectory } from "./workbook/zipDirectory.ts";

/** What was wrong with it, and what its tables are; without these it was not looked at so far. */
interface ReadContainer {
  readonly problems: readonly Problem[];
  readonly parts?: TableParts;
}

/** @param refuse says whether so many bytes, unpacked, are too many */
export async function readContainer(
  name: string,
  bytes: Buffer,
  wanted: { readonly sheet: WantedSheet; readonly table: WantedSheet },
  refuse: (unpacked: number) => Problem | null,
  sink: TableSink,
): Promise<ReadContainer> {
  try {
    const directory = zipDirectory(bytes);
    const unpacked = [...directory.values()].reduce((total, { size }) => total + size, 0);
    const refused = refuse(unpacked);
    if (refused !== null) return { problems: [refused] };
    const kind = await containerKind(bytes, directory);
    switch (kind) {
      case "workbook": {
        const { openWorkbook } = await import("./workbook/openWorkbook.ts");
        const open = () => openWorkbook(bytes, directory);
        return { problems: await readSheets(name, "sheet", open, wanted.sheet, sink), parts: "sheet" };
      }
      case "spreadsheet": {
        const { openSpreadsheet } = await import("./openDocument/openSpreadsheet.ts");
        const open = () => openSpreadsheet(bytes, directory);
        return { problems: await readSheets(name, "sheet", open, wanted.sheet, sink), parts: "sheet" };
      }
      case "document": {
        const { openWordTables } = await import("./word/openWordTables.ts");
        const open = () => openWordTables(bytes, directory);
        return { problems: await readSheets(name, "table", open, wanted.table, sink), parts: "table" };
      }
      default:
        return { problems: [problem("NAP103", startOf(name), { found: kind })] };
    }
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    return { problems: [problem("NAP119", startOf(name), error.fault)] };
  }
}
