// An OpenDocument spreadsheet in one XML file (.fods) → the header and records of the table in it.
import type { Problem } from "../../model/problem.ts";
import type { TableSink } from "../../table/tableRows.ts";
import type { Source } from "../openSource.ts";
import { readSheets } from "../sheets/readSheets.ts";
import type { WantedSheet } from "../sheets/sheet.ts";
import { xmlPieces } from "../workbook/xmlPieces.ts";
import { openTables } from "./openTables.ts";

/** The file is read again for each look at its tables, and never held. Throws `NotText` where it cannot be. */
export const readFlatSpreadsheet = (
  source: Source,
  wanted: WantedSheet,
  sink: TableSink,
): Promise<Problem[]> =>
  readSheets(source.name, "sheet", () => openTables(() => xmlPieces(buffers(source))), wanted, sink);

async function* buffers(source: Source): AsyncGenerator<Buffer> {
  for await (const chunk of source.chunks()) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
}
