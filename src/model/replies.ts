// What rated bodies answered to their ratings, and what was decided after that.
import type { Day } from "./period.ts";
import type { Place } from "./place.ts";
import type { RatingTable } from "./ratingTable.ts";
import type { ReplyStage } from "./replyStage.ts";
import type { TableAccount } from "./tableAccount.ts";
import type { Text } from "./text.ts";

/** The columns of a table of replies, in the order in which they are written. */
export const replyColumns = [
  "clause",
  "activity",
  "body",
  "answer",
  "status",
  "percent",
  "evidence",
  "comment",
  "received",
  "final-status",
  "final-percent",
  "final-note",
  "decided-by",
] as const;

/** A column of a table of replies. */
export type ReplyColumn = (typeof replyColumns)[number];

/** What a body says of a rating. */
export const replyAnswers = ["agree", "partly", "object"] as const;

/** One of `replyAnswers`. */
export type ReplyAnswer = (typeof replyAnswers)[number];

/** The letter that asked the bodies; `null` is what the file does not state. */
export interface ReplyLetter {
  readonly sent: Day | null;
  /** The last day for a reply. */
  readonly deadline: Day | null;
  /** Its number, or how else it is cited. */
  readonly letter: Text | null;
}

/**
 * Replies as they were read: row by row, what the body says (`theirs`: its status, percent and evidence, with its comment
 * as the note and the day of receipt) and what was decided (`final`: the status and percent, with the note on it and, as
 * the rater, who decided). Both tables have the same rows.
 */
export interface ReplyTable {
  readonly theirs: RatingTable;
  readonly final: RatingTable;
  /** Row by row: `null` where nothing stands in the cell, or no answer that is known. */
  readonly answers: readonly (ReplyAnswer | null)[];
  /** Row by row, as written. */
  readonly written: readonly string[];
  readonly sources: readonly string[];
  readonly accounts: readonly TableAccount[];
  readonly place: (row: number, column: ReplyColumn) => Place;
}

/** Where a row of the ratings at a stage comes from. */
export type RowOrigin =
  | { readonly from: "first"; readonly row: number }
  | { readonly from: "reply" | "final"; readonly reply: number; readonly replaced: readonly number[] };

/** The replies to an assessment, and the stage at which its ratings stand. */
export interface Replies {
  readonly letter: ReplyLetter | null;
  readonly table: ReplyTable;
  readonly stage: ReplyStage;
  /** The ratings as they were before any reply. */
  readonly first: RatingTable;
  /** Of the rows of the assessment's ratings at the stage; `null`: each row is the one of `first`. */
  readonly origins: readonly RowOrigin[] | null;
}
