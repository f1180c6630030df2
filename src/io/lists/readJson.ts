// The bytes of a JSON or JSON Lines file → the header and the records of the table in it.
import { brokenList } from "./brokenList.ts";
import type { Problem } from "../../model/problem.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { decodedText } from "../text/decodedText.ts";
import { readList } from "./readList.ts";
import { writtenJson } from "./writtenJson.ts";
import { writtenJsonLines } from "./writtenJsonLines.ts";

/** @param rows where the list is: `data.items`; `null` for what is found by looking */
export async function readJson(
  name: string,
  bytes: Buffer,
  rows: string | null,
  sink: TableSink,
): Promise<Problem[]> {
  const text = await decodedText(name, bytes);
  if (typeof text !== "string") return [text];
  const read = writtenJson(text);
  if ("value" in read) return readList(name, read.value, rows, null, sink);
  const lines = /[\r\n]/.test(text.trim()) ? writtenJsonLines(text) : null;
  // A file of one value over many lines is not one value a line.
  if (lines === null || (lines.fault !== null && lines.values.length < 2))
    return [brokenList(name, read.fault)];
  const problems = readList(name, lines.values, rows, lines.lines, sink);
  return lines.fault === null ? problems : [...problems, brokenList(name, lines.fault)];
}
