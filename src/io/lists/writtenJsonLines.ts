// The text of a JSON Lines file → its values, one a line; `null` for a text that is no such file.
import type { ListFault } from "../../model/problems/workbookProblems.ts";
import { writtenJson } from "./writtenJson.ts";

export interface JsonLines {
  readonly values: readonly unknown[];
  /** The line of each value. */
  readonly lines: readonly number[];
  /** The first line that is not JSON; those behind it are not read. */
  readonly fault: ListFault | null;
}

export function writtenJsonLines(text: string): JsonLines | null {
  const values: unknown[] = [];
  const lines: number[] = [];
  let number = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    number++;
    if (line.trim() === "") continue;
    const read = writtenJson(line);
    if ("fault" in read) {
      const fault = read.fault.reason === "malformed-json" ? { ...read.fault, line: number } : read.fault;
      return values.length === 0 ? null : { values, lines, fault };
    }
    values.push(read.value);
    lines.push(number);
  }
  return values.length === 0 ? null : { values, lines, fault: null };
}
