// What is said of a strange table, and in the files that are written from it.
import type { GuessReason, OpenReason } from "../../../model/inspection.ts";

/** Why a line was guessed. */
const reasons: Readonly<Record<GuessReason, (scale: string) => string>> = {
  "name-known": () => "the header says so",
  "name-likely": () => "the header is often this column",
  "values-known": (scale) => `the words are those of scale ${scale}`,
  "values-are-ids": () => "the cells look like ids",
};

/** Why a line is left open. */
const open: Readonly<Record<OpenReason, (names: string) => string>> = {
  "no-such-column": () => "no column looks like it",
  "several-columns": (names) => `several columns look like it: ${names}`,
  "unknown-words": (names) => `no shipped scale knows these words: ${names}`,
  "unclear-numbers": (names) =>
    `percents, shares or points? write as: percent, as: share or as: {of: 5}: ${names}`,
};

export const inspect = {
  reasons,
  open,
  fill: "empty cells repeat the one above",
  split: "several in one cell",
  encoding: (header: string) => `the file is not UTF-8; its header then reads: ${header}`,
  headings: "these rows are headings",
  openWord: (rows: number) => `${rows} rows; no shipped scale knows it: write what it means`,
  period: "the table does not say it: write the period of the plan",
  scale: (n: number) => `${n} of the words of the table are in it`,
  newScale: "the words of the table are new: put them in order, the worst first",
  levels: "each word of the table is to be a level",
  method: "the usual one; nap methods shows others",
  plan: "the clauses stand in the table",
  emptyPlan: "an action plan: directions and clauses; nap schema plan says what else it may have",
  emptyAssessment: "one assessor's ratings of the plan",
  written: (n: number) => `written: ${n} files; nap score gives the figure, or says which line is open`,
};
