// What a person has said of a table when asked.

/** Columns of nap that a person is asked for. */
export type AskedColumn = "clause" | "status" | "percent";

/** What was said; nothing of it is guessed. */
export interface Answers {
  /** The column of the file; `null`: none of those that it may be. */
  readonly columns: Readonly<Partial<Record<AskedColumn, string | null>>>;
  /** How numbers are meant, by column of the file: `percent`, `share`, or the whole of points such as 5. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The status that a text means, by the folded text; "" is the empty cell. */
  readonly words: ReadonlyMap<string, string>;
  /** Questions that are not to be asked again, by `questionKey`. */
  readonly left: ReadonlySet<string>;
}

/** Nobody was asked. */
export const noAnswers: Answers = { columns: {}, numbers: new Map(), words: new Map(), left: new Set() };
