// NAP80x and NAP81x: what may be right, and what a reader will ask about; silent unless a workspace switches it on.
import type { Day } from "../period.ts";
import type { MissingCase } from "../publishable.ts";
import type { ProblemInfo } from "./problemInfo.ts";
import type { InRows } from "./problemParts.ts";

/** What the messages of each code are made of; `rated`: the status, percent or value as it is written. */
export interface JudgementProblemParams {
  readonly NAP801: { readonly clause: string; readonly rated: string };
  readonly NAP802: { readonly note: string; readonly why: EmptyNote } & InRows;
  /** `words`: those of the note that are seldom said of something that is rated so. */
  readonly NAP803: { readonly clause: string; readonly rated: string; readonly words: string };
  readonly NAP804: {
    readonly clause: string;
    readonly end: Day;
    readonly asOf: Day;
    readonly state: UnratedState;
  };
  /** `open`: so many of its `ratings` are below complete; `rated` is the first of them. */
  readonly NAP805: {
    readonly clause: string;
    readonly end: Day;
    readonly asOf: Day;
    readonly rated: string;
    readonly open: number;
    readonly ratings: number;
  };
  readonly NAP806: { readonly link: string; readonly fault: LinkFault } & InRows;
  readonly NAP807: {
    readonly note: string;
    readonly clauses: readonly string[];
    readonly count: number;
  } & InRows;
  readonly NAP808: { readonly body: string; readonly clauses: readonly string[]; readonly count: number };
  /** `file` calls the clause `other`. `clauses`: more than one where no title of so many clauses is that of the file. */
  readonly NAP809: {
    readonly clause: string;
    readonly title: string;
    readonly other: string;
    readonly file: string;
    readonly clauses: number;
  };
  /** `figure`: as printed, "" for that of the rows; `missing`: what a stranger lacks to compute it again. */
  readonly NAP810: {
    readonly assessment: string;
    readonly figure: string;
    readonly missing: readonly MissingCase[];
  };
  readonly NAP811: {
    readonly assessment: string;
    readonly figure: string;
    readonly missing: readonly MissingCase[];
  };
}

/** Fewer than three words, or only words that say nothing. */
export type EmptyNote = "short" | "empty-words";

/** Why a due clause has no rating. */
export type UnratedState = "no-row" | "unrated" | "not-due";

/** What keeps a reader from following a link, or from knowing where it leads. */
export type LinkFault = "malformed" | "placeholder" | "shortener" | "own-computer";

const off = <N extends string>(name: N) => ({ name, severity: "off" }) as const;

export const judgementProblems = {
  NAP801: off("complete-without-evidence"),
  NAP802: off("empty-note"),
  NAP803: off("note-against-rating"),
  NAP804: off("due-and-unrated"),
  NAP805: off("due-and-not-complete"),
  NAP806: off("evidence-link"),
  NAP807: off("same-note-for-many"),
  NAP808: off("body-never-rated"),
  NAP809: off("other-title"),
  NAP810: off("figure-not-reproducible"),
  NAP811: off("figure-partly-reproducible"),
} as const satisfies Record<keyof JudgementProblemParams, ProblemInfo>;
