// A delimited file → its header and records, one by one, and the problems of its quoting.
import { readTableText } from "../../table/readTableText.ts";
import type { TableSink } from "../../table/tableRows.ts";
import type { Source } from "../openSource.ts";
import { readText } from "../text/readText.ts";
import type { ReadTable, TableOptions } from "./readTableInParts.ts";

/** Bytes of a table that is read as one text: Node's streams, which a larger one needs, cost a start 3 ms. */
const mostAtOnce = 1 << 16;

/** Reads text with commas, semicolons, tabs or bars and any line breaks. */
export async function readTable(
  source: Source,
  sink: TableSink,
  options: TableOptions = {},
): Promise<ReadTable> {
  const whole = source.size > mostAtOnce ? null : await readText(source);
  // Of a file that is not text to its end, the rows up to there are read.
  if (whole === null || "problem" in whole) {
    const { readTableInParts } = await import("./readTableInParts.ts");
    return readTableInParts(source, sink, options);
  }
  return { sha256: whole.sha256, ...readTableText(source.name, whole.text, sink, options) };
}
