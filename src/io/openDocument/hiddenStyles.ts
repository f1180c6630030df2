// The content of an OpenDocument file → the names of the styles of sheets that nobody sees.
import { readPieces } from "../workbook/readPieces.ts";

/** Reads up to the first table: styles stand before it. */
export async function hiddenStyles(pieces: AsyncIterable<string>): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  let [style, isBody] = ["", false];
  for await (const _ of readPieces(pieces, {
    open(element, attribute) {
      if (element === "body") isBody = true;
      else if (element === "style") style = attribute("style:name") ?? "";
      else if (element === "table-properties" && attribute("table:display") === "false") hidden.add(style);
    },
  }))
    if (isBody) break;
  return hidden;
}
