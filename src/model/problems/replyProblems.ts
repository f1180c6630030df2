// NAP25x: replies to ratings, and what was decided after them.
import type { Day } from "../period.ts";
import type { UnplacedReason } from "../replyUnits.ts";
import type { ProblemInfo } from "./problemInfo.ts";
import type { InRows, RatedThing, RowRef, Suggested } from "./problemParts.ts";

/** What a reply is about; what is left out stands for the whole. */
type RepliedThing = Omit<RatedThing, "rater">;

/** What the messages of each code are made of. */
export interface ReplyProblemParams {
  readonly NAP251: InRows & Suggested & { readonly written: string; readonly known: readonly string[] };
  readonly NAP252: InRows;
  /** `first`: the row that replied before. */
  readonly NAP253: RepliedThing & { readonly row: number; readonly first: RowRef };
  /** `unrated`: it has a place, but nobody rated the thing. */
  readonly NAP254: RepliedThing & { readonly row: number; readonly reason: UnplacedReason | "unrated" };
  /** `said` and `rated` as written: a status, or a percent. */
  readonly NAP255: RepliedThing & { readonly row: number; readonly said: string; readonly rated: string };
  readonly NAP256: InRows;
  readonly NAP257: RepliedThing & { readonly row: number; readonly decisions: readonly string[] };
  readonly NAP258: InRows & { readonly date: string; readonly sent: Day };
  readonly NAP259: { readonly rounds: readonly string[] };
}

export const replyProblems = {
  NAP251: { name: "unknown-answer", severity: "error" },
  NAP252: { name: "reply-without-answer", severity: "warning" },
  NAP253: { name: "reply-twice", severity: "error" },
  NAP254: { name: "reply-without-rating", severity: "warning" },
  NAP255: { name: "agrees-and-differs", severity: "warning" },
  NAP256: { name: "decision-without-note", severity: "warning" },
  NAP257: { name: "decisions-differ", severity: "error" },
  NAP258: { name: "reply-before-letter", severity: "warning" },
  NAP259: { name: "replies-of-several-rounds", severity: "error" },
} as const satisfies Record<keyof ReplyProblemParams, ProblemInfo>;
