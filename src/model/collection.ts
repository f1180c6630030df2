// What came back of the forms that were sent: by return who answered what, and the answers as rows of tables.
import type { FormKind } from "./form.ts";

/** Why a row of a return holds no answer. */
export const skippedReturnRows = ["header-again", "no-clause", "error"] as const;

/** One of them. */
export type SkippedReturnRow = (typeof skippedReturnRows)[number];

/** Why an answer is not in the tables. */
export const answersLeftOut = ["same-again", "other-counts", "conflict"] as const;

/** One of them. */
export type AnswerLeftOut = (typeof answersLeftOut)[number];

/** What became of one form that came back. Rows = answered + blank + skipped. */
export interface ReturnAccount {
  /** From 1, in the order of the call: outputs know a return by it and by its body, never by the name of its file. */
  readonly number: number;
  readonly kind: FormKind;
  readonly plan: string;
  readonly round: string | null;
  /** `null`: the coordinator. */
  readonly body: string | null;
  /** The assessment that a reply is to. */
  readonly assessment: string | null;
  /** How many things the form asked about. */
  readonly asked: number;
  /** Of these, how many it answers. */
  readonly given: number;
  /** Of these, how many have no row any more. */
  readonly gone: number;
  readonly rows: number;
  /** Rows with a status, a percent or an answer. */
  readonly answered: number;
  /** Rows without, whatever else is in them. */
  readonly blank: number;
  readonly skipped: readonly { readonly reason: SkippedReturnRow; readonly rows: number }[];
  /** Of the rows with answers or notes, those that are not in the tables. */
  readonly leftOut: readonly { readonly reason: AnswerLeftOut; readonly rows: number }[];
  /** Columns that are not used, by their headers. */
  readonly unused: readonly string[];
}

/** Who did not return a form of a round, or one for a reply to an assessment. */
export interface MissingReturns {
  readonly kind: FormKind;
  readonly plan: string;
  readonly round: string | null;
  /** The assessment that a reply is to. */
  readonly assessment: string | null;
  /** Ids; `null` among them: the coordinator. In their place `plan` or `ratings`, without which nobody knows whom the form asks. */
  readonly bodies: readonly (string | null)[] | "plan" | "ratings";
}

/** A table that the answers make. */
export interface CollectedTable {
  readonly kind: FormKind;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All that came back. */
export interface Collection {
  readonly returns: readonly ReturnAccount[];
  /** By kind, round and assessment, in the order in which their forms came. */
  readonly missing: readonly MissingReturns[];
  /** Things with two answers of which none counts. */
  readonly conflicts: number;
  readonly tables: readonly CollectedTable[];
}
