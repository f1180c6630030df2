// What is said of forms that came back.
import type { AnswerLeftOut, SkippedReturnRow } from "../../../model/collection.ts";
import type { FormKind } from "../../../model/form.ts";
import { plural } from "./plural.ts";

/** Which forms are meant. */
interface FormsOf {
  readonly isReply: boolean;
  readonly round: string | null;
  readonly assessment: string | null;
}

const rows = (count: number): string => `${count} ${plural(count, { one: "row", other: "rows" })}`;

export const collect = {
  columns: {
    number: "Return",
    body: "Body",
    kind: "Asks for",
    round: "Round",
    asked: "Asked",
    answered: "Answered",
    share: "Share",
    blank: "Blank",
    gone: "No row",
    skipped: "Not used",
  },
  kinds: { rating: "ratings", reply: "reply" } satisfies Record<FormKind, string> as Readonly<
    Record<FormKind, string>
  >,
  coordinator: "coordinator",
  rows,
  skipped: {
    "header-again": "the header again",
    "no-clause": "no clause",
    error: "with an error",
  } satisfies Record<SkippedReturnRow, string> as Readonly<Record<SkippedReturnRow, string>>,
  leftOut: {
    "same-again": "given again",
    "other-counts": "replaced by another answer",
    conflict: "with two answers",
  } satisfies Record<AnswerLeftOut, string> as Readonly<Record<AnswerLeftOut, string>>,
  missing: (bodies: string, of: FormsOf) =>
    of.isReply
      ? `Reply form not returned${of.assessment === null ? "" : ` (${of.assessment})`}: ${bodies}.`
      : `Not returned${of.round === null ? "" : ` (round ${of.round})`}: ${bodies}.`,
  allReturned: (of: FormsOf) =>
    of.isReply
      ? `All reply forms returned${of.assessment === null ? "" : ` (${of.assessment})`}.`
      : `All returned${of.round === null ? "" : ` (round ${of.round})`}.`,
  whoIsUnknown: "Who has not returned a form is not known: that needs the plan.",
  whoIsAskedUnknown: (assessment: string | null) =>
    `Who has not returned a reply form is not known: that needs ${assessment === null ? "the assessment that was sent" : `the ratings of assessment ${assessment}`}, in the workspace.`,
  conflicts: (count: number) =>
    `${count} ${plural(count, { one: "answer contradicts", other: "answers contradict" })} another; none of them is in a table.`,
  table: (name: string, count: number) => `${name} (${rows(count)})`,
  written: (tables: string) => `Written: ${tables}.`,
  wouldWrite: (tables: string) => `With -o FOLDER these would be written: ${tables}.`,
  withErrors: "Nothing is written: fix the errors, or leave out what they are about with --skip-bad-rows.",
  nothing: "No answers, so nothing is written.",
  skipping: (answers: number, errors: number) =>
    `Left out with --skip-bad-rows: ${plural(errors, { one: "what 1 error is about", other: `what ${errors} errors are about` })}; ${rows(answers)} of returns are not in the tables for it.`,
  /** One line for a return. */
  line: (number: number, body: string, answered: number, asked: number, share: string, more: string) =>
    `return ${number} (${body}): ${answered} of ${asked} answered${share === "" ? "" : `, ${share} %`}${more}`,
  blank: (count: number) => `${count} blank`,
  gone: (count: number) => `${count} without a row`,
};
