// What a person is asked of a table, and what can be answered.
import type { AskedColumn } from "./answers.ts";
import type { CountedText } from "./inspection.ts";

/** What the question is about. */
export type QuestionSubject =
  /** Which column of the file is this column of nap. */
  | { readonly kind: "column"; readonly column: AskedColumn }
  /** What the numbers in a column of the file mean. */
  | { readonly kind: "numbers"; readonly name: string; readonly texts: readonly CountedText[] }
  /** What a mark and an empty cell mean; `name` is "" where marks stand across columns. */
  | { readonly kind: "marks"; readonly name: string; readonly marks: readonly string[] }
  /** Which status a word is. */
  | { readonly kind: "word"; readonly name: string; readonly word: string; readonly rows: number };

/** An answer. */
export type Choice =
  /** A column of the file, with the commonest texts in it; `#row`: the number of the row. */
  | { readonly kind: "column"; readonly name: string; readonly texts: readonly CountedText[] }
  | { readonly kind: "no-column" }
  | { readonly kind: "numbers"; readonly as: string }
  | { readonly kind: "marks"; readonly mark: string; readonly empty: string }
  | { readonly kind: "status"; readonly id: string }
  | { readonly kind: "open" };

/** A question; the first choice leaves it open, so that nothing is said by pressing Enter alone. */
export interface Question {
  readonly subject: QuestionSubject;
  /** The scale whose statuses are offered; `null` where none are. */
  readonly scale: string | null;
  readonly choices: readonly Choice[];
}
