// An OpenDocument spreadsheet in one XML file (.fods) → the header and records of the table in it.
import type { Problem } from "../../model/problem.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { readSheets } from "../sheets/readSheets.ts";
import type { WantedSheet } from "../sheets/sheet.ts";
import { xmlPieces } from "../workbook/xmlPieces.ts";
import { openTables } from "./openTables.ts";

const chunkSize = 1 << 16;

export const readFlatSpreadsheet = (
  name: string,
  bytes: Buffer,
  wanted: WantedSheet,
  sink: TableSink,
): Promise<Problem[]> =>
  readSheets(name, "sheet", () => openTables(() => xmlPieces(chunksOf(bytes))), wanted, sink);

async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}
