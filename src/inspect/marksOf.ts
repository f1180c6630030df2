// Columns of marks → the marks in them, with those that are the same folded told once.
import type { CountedText, InspectedColumn } from "../model/inspection.ts";
import { fold } from "../text/fold.ts";

export function marksOf(columns: readonly InspectedColumn[]): CountedText[] {
  const marks = new Map<string, CountedText>();
  for (const { texts } of columns)
    for (const { text, rows } of texts) {
      const before = marks.get(fold(text));
      marks.set(fold(text), { text: before?.text ?? text, rows: rows + (before?.rows ?? 0) });
    }
  return [...marks.values()];
}
