// The JSON contract → the types of what the library gives.
import type * as z from "zod";
import type { schemas } from "../core.ts";

type Output = z.infer<(typeof schemas)["output"]>;
type OutputOf<K extends Output["kind"]> = Extract<Output, { kind: K }>;
/** What is outside of a result in the contract. */
type Envelope = "schemaVersion" | "kind" | "tool" | "inputs";

/** A finding in a file: its code, place and message. Lines and columns count from 1. */
export type Problem = OutputOf<"scores">["problems"][number];

/**
 * An assessment under a method: overall, by direction, body and clause. Numbers are text: `exact` in lowest terms and in
 * percent, `percent` as the method rounds it. `null` is “cannot be computed”, with a reason; 0 is computed.
 */
export type ScoreResult = OutputOf<"scores">["scores"][number] & {
  /** What was found wrong with the assessment, its plan, scale and method; an error withholds the figures. */
  problems: Problem[];
};

/** A figure with its counts. */
export type Figure = ScoreResult["overall"];

/** The gap between two scores, split exactly, in percentage points; and how far the two agree, clause by clause. */
export type ComparisonResult = Omit<OutputOf<"comparison">, Envelope>;

/** What moved figures since an earlier time, term by term, clause by clause and cell by cell, in percentage points. */
export type ChangesResult = Omit<OutputOf<"changes">, Envelope>;

/** How a figure came about: its clauses, their rows and steps, and what each adds and loses in percentage points. */
export type ExplanationResult = NonNullable<OutputOf<"explanation">["figures"]>[number] & {
  subject: { kind: "overall" | "direction" | "clause" | "body"; id: string };
};

/** Published figures: what arithmetic excludes, and what would explain them. */
export type AuditResult = Omit<OutputOf<"audit">, Envelope>;

/** One assessment under many methods, highest figure first, and how far the figures lie apart. */
export type TriesResult = NonNullable<OutputOf<"methods">["tries"]>[number];

/** How sure a figure is: bounds under each method, claims, choices, and what to verify first. Never a probability. */
export type SensitivityResult = OutputOf<"sensitivity">["results"][number] & {
  /** What was found wrong with the assessment, its plan, scale and method; with an error there are no methods. */
  problems: Problem[];
};

/** The figure of each series of assessments from round to round, what moved it, and what became of each clause. */
export type ProgressResult = Omit<OutputOf<"progress">, Envelope>;

/** What was due as of a day, done in time, late and overdue; what was expected; who reported. */
export type ScheduleResult = Omit<OutputOf<"schedule">, Envelope> & {
  /** What was found wrong with the assessments, their plans, scales and methods. */
  problems: Problem[];
};

/** All problems, by place, and how many there are of each severity. */
export type CheckResult = Omit<OutputOf<"check">, Envelope>;

/** What `toJson`, `toCsv` and `toMarkdown` print. */
export type Result =
  | ScoreResult
  | ComparisonResult
  | ChangesResult
  | ExplanationResult
  | AuditResult
  | TriesResult
  | SensitivityResult
  | ProgressResult
  | ScheduleResult
  | CheckResult;
