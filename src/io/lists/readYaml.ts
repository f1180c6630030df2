// The bytes of a YAML file that is not one of nap's → the header and the records of the table in it.
import { parseDocument } from "yaml";
import type { Problem } from "../../model/problem.ts";
import type { ListFault } from "../../model/problems/workbookProblems.ts";
import { brokenList } from "./brokenList.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { decodedText } from "../text/decodedText.ts";
import { readList } from "./readList.ts";

/** Levels that the parser, which calls itself for each, can go down. */
const deepest = 200;
const mostAliases = 1000;

/** @param rows where the list is: `data.items`; `null` for what is found by looking */
export async function readYaml(
  name: string,
  bytes: Buffer,
  rows: string | null,
  sink: TableSink,
): Promise<Problem[]> {
  const text = await decodedText(name, bytes);
  if (typeof text !== "string") return [text];
  const read = valueOf(text);
  if ("value" in read) return readList(name, read.value, rows, null, sink);
  return [brokenList(name, read.fault)];
}

/** Every value is the text that is written: 1.10 and yes stay what they are. */
function valueOf(text: string): { readonly value: unknown } | { readonly fault: ListFault } {
  try {
    const document = parseDocument(text, { schema: "failsafe", merge: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) {
      const [{ line, col } = { line: 1, col: 1 }] = error.linePos ?? [];
      return { fault: { reason: "malformed-yaml", line, column: col } };
    }
    return { value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch (error) {
    if (error instanceof RangeError) return { fault: { reason: "too-deep", most: deepest } };
    // What the library says of aliases that unfold to too much, or lead nowhere.
    if (error instanceof ReferenceError) return { fault: { reason: "too-many-aliases" } };
    throw error;
  }
}
