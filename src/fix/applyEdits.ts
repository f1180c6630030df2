// A text and edits of its ranges → the text with them.
import type { Edit } from "./edit.ts";

/**
 * Ranges may not overlap.
 *
 * @example
 * applyEdits("1.1;full", [{ start: 3, end: 4, text: ",", kind: "delimiter", code: null }]) // "1.1,full"
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error("edits overlap");
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}
