// What is asked of bodies, what is settled in a meeting, and what is answered to comments: packs of pages for people.
import type { MatrixRow } from "./commentMatrix.ts";
import type { ExplainedRow } from "./explanation.ts";
import type { Clause } from "./plan.ts";
import type { Figure } from "./score.ts";
import type { WordLine } from "./wordDocument.ts";

/** `body`: a page for each; `meeting`: what two assessors differ about; `comments`: comments and responses. */
export const packs = ["body", "meeting", "comments"] as const;

/** The command whose results each is made of. */
export const packCommands = { body: "score", meeting: "compare", comments: "score" } as const;

/** One of them. */
export type Pack = (typeof packs)[number];

/** What a rated body answered to a rating. */
export type PackReply = Pick<MatrixRow, "activity" | "theirs">;

/** A clause as it is for one body: its rows, and what they amount to. */
export interface BodyClause {
  readonly clause: Clause;
  /** `null`: it was rated as a whole, and others answer for that. */
  readonly figure: Pick<Figure, "outcome" | "value" | "reasons"> | null;
  /** The body's own rows, and those for the whole that count for it. */
  readonly rows: readonly ExplainedRow[];
  /** Whether rows that name no body are among them. */
  readonly isShared: boolean;
  readonly isResponsible: boolean;
  /** In the order of activities. */
  readonly replies: readonly PackReply[];
}

/** What is asked of a body about a clause. */
export type BodyQuestion =
  | "no-rating"
  | "not-due"
  | "insufficient"
  | "not-applicable"
  | "rated-as-a-whole"
  | "no-evidence"
  | "late"
  | "late-why"
  | "done-late"
  | "confirm";

/** A comment on an assessment, and what became of it, as it is shown; no lines for none. */
export interface CommentRow {
  readonly clause: string;
  readonly title: string;
  /** Names; "" for the clause as a whole, and for a comment that names no body. */
  readonly activity: string;
  readonly body: string;
  readonly ours: readonly WordLine[];
  readonly theirs: readonly WordLine[];
  readonly response: readonly WordLine[];
  /** Whether the rating was changed; `null`: not decided. */
  readonly changed: boolean | null;
}
