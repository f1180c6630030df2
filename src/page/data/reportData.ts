// What the page holds: everything that it shows and computes, as it was read; words and markup are not in it.
import type { Assessment, Method, Plan, Problem, Scale, Fraction } from "../../core.ts";
import type { NoteBlock } from "../note/parseNote.ts";
import type { ReportParts, WrittenPartName } from "./pageBlock.ts";

/** What a rule makes of an assessment: the figure as it stands, and its bounds over all that is not known. */
export interface RuleFigure {
  /** The id of the method. */
  readonly method: string;
  /** As a share from 0 to 1, as all figures here; `null` where there is none. */
  readonly value: Fraction | null;
  readonly least: Fraction | null;
  readonly greatest: Fraction | null;
  readonly scored: number;
  readonly eligible: number;
}

/** An assessment with what was found about it. */
export interface ReportAssessment {
  readonly assessment: Assessment;
  /** Its scale and method, by their ids among those of the page; `null` where it has none. */
  readonly scale: string | null;
  readonly method: string;
  readonly asOf: string | null;
  /** What withholds its figures. */
  readonly errors: readonly Problem[];
  /** The method of the assessment first; none where it has no rows. */
  readonly rules: readonly RuleFigure[];
  /** Whether somebody named the other rules; else they are those that read its scale. */
  readonly areDeclared: boolean;
  /** By the number of the row: the other statuses that its coder holds possible. */
  readonly doubts: ReadonlyMap<number, readonly string[]>;
  /** Clauses to verify first, those that narrow the bounds most before others. */
  readonly verify: readonly string[];
}

/** The gap between two assessments and what it is made of, in percentage points, the first minus the second. */
export interface ReportGap {
  /** Ids of the assessments. */
  readonly a: string;
  readonly b: string;
  readonly gap: Fraction;
  /** What cannot be computed is `null`; the others add up to the gap. */
  readonly coverage: Fraction | null;
  readonly method: Fraction | null;
  readonly rating: Fraction | null;
  /** Method and rating in one, where they cannot be parted. */
  readonly together: Fraction | null;
}

/** What one of the three says: the rating, the body that replied, and what was decided. */
export interface ReplyVoice {
  /** Who speaks. */
  readonly who: string;
  readonly rating: string;
  readonly evidence: string;
  readonly text: string;
  /** Of evidence and text, where they are known to be in another language than the page; "" where nobody knows in which. */
  readonly language: string | null;
  /** When it came, or who decided; in the language of the page. */
  readonly remark: string;
}

/** A reply beside its rating and what was decided. */
export interface ReportReply {
  /** The part that it is about, and why it is not used; "" for the clause as a whole. */
  readonly about: string;
  readonly voices: readonly ReplyVoice[];
}

/** What was replied to an assessment, in one language. */
export interface ReportReplies {
  /** How many, and the letter; to which ratings nobody replied. */
  readonly said: readonly string[];
  readonly titles: { readonly whole: string } & Readonly<Record<"rating" | "evidence" | "text", string>>;
  /** By the id of the clause. */
  readonly clauses: ReadonlyMap<string, readonly ReportReply[]>;
}

/** What a publisher adds to the page. */
export interface PublisherWords {
  readonly title: string | null;
  readonly note: readonly NoteBlock[];
  /** A picture as a `data:` address. */
  readonly logo: string | null;
}

export interface ReportData {
  readonly tool: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly publisher: PublisherWords;
  readonly plan: Plan;
  readonly scales: readonly Scale[];
  /** All that a reader can choose from. */
  readonly methods: readonly Method[];
  readonly assessments: readonly ReportAssessment[];
  /** The first assessment that has a figure, held against each of the others. */
  readonly gaps: readonly ReportGap[];
  readonly written: readonly WrittenPartName[];
  /** In each language but that in which the page is written, which the page itself has. */
  readonly parts: Readonly<Record<string, ReportParts>>;
  /** By language, then by the id of the assessment; of those that name replies. */
  readonly replies: Readonly<Record<string, ReadonlyMap<string, ReportReplies>>>;
  /** The first is the one in which the page is written. */
  readonly languages: readonly string[];
}
