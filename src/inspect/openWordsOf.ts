// What was found in a table and what was said of it → the words of its status that mean nothing yet.
import type { Answers } from "../model/answers.ts";
import type { CountedText, Inspection } from "../model/inspection.ts";
import { usualScale } from "../model/usualScale.ts";
import { fold } from "../text/fold.ts";

/** Words of one column. */
export interface OpenWords {
  readonly name: string;
  /** The most frequent first; those that are the same folded count as one. */
  readonly texts: readonly CountedText[];
  /** The scale whose statuses they can be. */
  readonly scale: string;
  /** Whether no scale knows a single word, and nobody said what one means. */
  readonly areAllNew: boolean;
}

export function openWordsOf({ columns, guesses, open }: Inspection, { words }: Answers): OpenWords {
  const status = guesses.find(({ column }) => column === "status");
  const lost = open.find(({ reason }) => reason === "unknown-words");
  const name = lost?.from[0] ?? status?.from ?? "";
  const own = columns.find((each) => name !== "" && each.name === name);
  const scale = own?.knownBy?.scale ?? usualScale;
  // Of a column with more texts than are told, some would stay without a meaning all the same.
  const all = own === undefined || own.kind === "marks" ? [] : (own.knownBy?.unknown ?? own.texts);
  const counted = new Map<string, CountedText>();
  for (const { text, rows } of all) {
    const before = counted.get(fold(text));
    if (!words.has(fold(text)))
      counted.set(fold(text), { text: before?.text ?? text, rows: rows + (before?.rows ?? 0) });
  }
  const texts = [...counted.values()].toSorted((a, b) => b.rows - a.rows);
  return { name, texts, scale, areAllNew: lost !== undefined };
}
