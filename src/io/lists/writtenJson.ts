// The text of a JSON file → its value, each number as the text that is written; or where it is not JSON.
import type { ListFault } from "../../model/problems/workbookProblems.ts";

export type WrittenJson = { readonly value: unknown } | { readonly fault: ListFault };

/** Numbers that would lose something on the way: 1.10, 0.100, 1e5, more digits than a double has. */
const losesDigits = /[:,[]\s*-?(?:\d+\.\d*0\s*[,\]}]|\d[\d.]{15,}|[\d.]+[eE])/;
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export function writtenJson(text: string): WrittenJson {
  try {
    const value: unknown = JSON.parse(text);
    if (!losesDigits.test(text)) return { value };
    // Put in quotes, a number stays what it is; that the rest is JSON is known by now.
    const quoted = text.replace(textOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`));
    return { value: JSON.parse(quoted) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: { reason: "malformed-json", ...positionIn(text, error.message) } };
  }
}

/** The parser names the place as an offset, or the end of the text. */
function positionIn(text: string, message: string): { line: number; column: number } {
  const offset = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, offset === undefined ? text.trimEnd().length : Number(offset));
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
