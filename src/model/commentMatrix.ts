// The ratings of an assessment beside the replies to them and what was decided.
import type { Clause } from "./plan.ts";
import type { Place } from "./place.ts";
import type { ReplyAnswer, ReplyLetter } from "./replies.ts";
import type { ReplyStage } from "./replyStage.ts";
import type { UnplacedReason } from "./replyUnits.ts";

/** A rating as somebody wrote it: cells as written, "" where they are empty. */
export interface WrittenRating {
  readonly status: string;
  readonly percent: string;
  /** The measured value of an indicator. */
  readonly value: string;
  /** Texts of the cells; `null` where they are empty or were not kept by the reader. */
  readonly evidence: string | null;
  readonly note: string | null;
}

/** One reply beside the rating that it answers. */
export interface MatrixRow {
  readonly clause: Clause;
  /** Ids; "" for the clause as a whole, and for a reply that names no body. */
  readonly activity: string;
  readonly body: string;
  /** The rows that rate it, one a rater; none where nobody rated it. */
  readonly ours: readonly WrittenRating[];
  /** Whether these rows stand for several bodies. */
  readonly isShared: boolean;
  /** In the language of the reply, which is never translated. The comment is the note. */
  readonly theirs: WrittenRating & {
    /** `null` where the cell is empty, or holds no answer that is known. */
    readonly answer: ReplyAnswer | null;
    /** As written. */
    readonly received: string;
    /** `null` where the day or the deadline is not known. */
    readonly isLate: boolean | null;
  };
  /** What was decided; `null` where nothing was: the rating stays. */
  readonly response:
    (Pick<WrittenRating, "status" | "percent" | "note"> & { readonly decidedBy: string }) | null;
  /** Whether what was decided says something else than the rating. */
  readonly changed: boolean;
  /** Whether the value of the body, and the decision, are those that stand at their stages. */
  readonly counts: { readonly reply: boolean; readonly final: boolean };
  /** Why the reply has no place among the ratings; `null` where it has one. */
  readonly unplaced: UnplacedReason | null;
  readonly place: Place;
}

/** A rating to which a responsible body did not reply: it is not agreement. */
export interface SilentRating {
  readonly clause: Clause;
  readonly activity: string;
  readonly body: string;
}

/** All replies to an assessment, in the plan's order, and the ratings that nobody replied to. */
export interface CommentMatrix {
  readonly letter: ReplyLetter | null;
  readonly stage: ReplyStage;
  readonly rows: readonly MatrixRow[];
  readonly silent: readonly SilentRating[];
}
