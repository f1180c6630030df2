// What a question is about → a key that tells it from the others about the same table.
import type { QuestionSubject } from "../model/question.ts";
import { fold } from "../text/fold.ts";

/** @example questionKey({ kind: "column", column: "clause" }) // "column clause" */
export function questionKey(subject: QuestionSubject): string {
  switch (subject.kind) {
    case "column":
      return `column ${subject.column}`;
    case "word":
      return `word ${fold(subject.word)}`;
    default:
      return `${subject.kind} ${subject.name}`;
  }
}
