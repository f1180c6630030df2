// The XML of an OpenDocument spreadsheet → its sheets, not read yet.
import type { Sheet } from "../sheets/sheet.ts";
import { findTables } from "./findTables.ts";
import { fromOffset } from "./fromOffset.ts";
import { hiddenStyles } from "./hiddenStyles.ts";
import { tableRows } from "./tableRows.ts";

/** Characters that steer a terminal, which no name of a sheet has. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const longestName = 100;

/** @param content the XML from its start, in pieces of which none ends inside a tag, as often as it is asked for */
export async function openTables(content: () => AsyncIterable<string>): Promise<readonly Sheet[]> {
  const tables = await findTables(content());
  const hidden = await hiddenStyles(content());
  return tables.map(({ name, style, start, end }, index) => ({
    name: name.replace(steering, " ").slice(0, longestName) || String(index + 1),
    isHidden: hidden.has(style),
    rows: (kinds) => tableRows(fromOffset(content(), start, end), kinds),
  }));
}
