// What a form shows of ratings that are there already: those of a body's earlier answers, and those to which it is to reply.
import type { AssessorKind } from "./assessorKind.ts";
import type { Day } from "./period.ts";

/** A rating that stands in a row to be read: the last answer of the body, or what it is to reply to. */
export interface FormRating {
  /** As it is shown, in the form's language where it is one of the scale's; "" where only a number was given. */
  readonly status: string;
  /** As written; "" where there is none. */
  readonly percent: string;
  /** The measured value of an indicator, with its unit; "" where there is none. */
  readonly value: string;
  readonly evidence: string;
  readonly note: string;
}

/** An assessment whose ratings a form shows. */
export interface FormSource {
  readonly assessment: string;
  readonly assessor: string;
  readonly kind: AssessorKind | null;
  /** Of a coding: the name of the body whose account was read. */
  readonly of: string | null;
  readonly round: string | null;
  readonly asOf: Day | null;
}
