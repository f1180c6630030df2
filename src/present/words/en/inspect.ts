// What is said of a strange table, and in the files that are written from it.
import type { ColumnKind, GuessReason, OpenReason } from "../../../model/inspection.ts";
import { ask } from "./inspect/ask.ts";
import { list } from "./inspect/list.ts";
import { plural } from "./plural.ts";

/** Why a line was guessed. */
const reasons: Readonly<Record<GuessReason, (scale: string) => string>> = {
  "name-known": () => "the header says so",
  "name-likely": () => "the header is often this column",
  "values-known": (scale) => `the words are those of scale ${scale}`,
  "values-are-ids": () => "the cells look like ids",
  "alike-columns": () => "columns side by side hold the same kind of cells: each is taken for a body",
  counts: () => "one column counts what is done, the other all",
  answered: () => "you said so",
  mapped: () => "the mapping says so",
};

/** Why a line is left open. */
const open: Readonly<Record<OpenReason, (names: string) => string>> = {
  "no-such-column": () => "no column looks like it",
  "several-columns": (names) => `several columns look like it: ${names}`,
  "unknown-words": (names) => `no shipped scale knows these words: ${names}`,
  "unclear-numbers": (names) =>
    `percents, shares or points? write as: percent, as: share or as: {of: 5}: ${names}`,
  "unclear-dates": (names) =>
    `write the order of day, month and year, such as as: dd.mm.yyyy; the figure does not need it: ${names}`,
  "unclear-weights": (names) =>
    `weights are numbers such as 2 or 0.5; the figure does not need them: ${names}`,
  marks: (names) =>
    `what does the mark mean, and what does an empty cell mean? write words${names === "" ? "" : `: ${names}`}`,
};

/** What cells look like. */
const kinds: Readonly<Record<ColumnKind, string>> = {
  empty: "empty",
  ids: "ids",
  statuses: "words of status",
  bodies: "bodies",
  words: "words",
  marks: "marks",
  numbers: "numbers",
  percents: "percents",
  shares: "shares",
  dates: "dates",
  "long-text": "free text",
};

export const inspect = {
  ask,
  list,
  reasons,
  open,
  columns: {
    column: "column",
    readAs: "read as",
    kind: "kind",
    filled: "filled",
    distinct: "distinct",
    examples: "examples",
    word: "word",
    rows: "rows",
    means: "means",
  },
  kinds,
  found: (header: number | null, rows: number, totals: number, first: string) =>
    (header === null
      ? "no header was found"
      : header === 0
        ? "the keys are the header"
        : `header in row ${header}`) +
    `; ${plural(rows, { one: "1 row", other: `${rows} rows` })} below it` +
    (totals === 0
      ? ""
      : `, of which ${plural(totals, { one: "1 looks like a total", other: `${totals} look like totals` })} (${first})`),
  sheets: (names: string) => `sheets or tables: ${names}`,
  isRead: "read",
  isHidden: "hidden",
  many: "more than 1000",
  repeated: (names: string) => `ids in several rows: ${names}`,
  headingRows: (names: string) => `rows that look like headings: ${names}`,
  statuses: (column: string, scale: string | null) =>
    scale === null
      ? `Words of "${column}": no shipped scale knows them`
      : `Words of "${column}" on the scale ${scale}`,
  notKnown: "not known",
  wouldRead: "How it would be read",
  isOpen: "open",
  fill: "empty cells repeat the one above",
  split: "several in one cell",
  encoding: (header: string) => `the file is not UTF-8; its header then reads: ${header}`,
  headings: "these rows are headings",
  openWord: (rows: number) =>
    `${plural(rows, { one: "1 row", other: `${rows} rows` })}; no shipped scale knows these words: write what each means`,
  period: "the table does not say it: write the period of the plan",
  scale: (n: number) => `${n} of the words of the table are in it`,
  scaleOfMapping: "the statuses in the mapping are those of this scale",
  newScale: "the words of the table are new: put them in order, the worst first",
  levels: "each word of the table is to be a level",
  like: "methods read your words as these: write as: none, as: partial or as: full on each level",
  method: "the usual one; nap methods shows others",
  plan: "the clauses stand in the table",
  emptyPlan: "an action plan: directions and clauses; nap schema plan says what else it may have",
  emptyAssessment: "one assessor's ratings of the plan",
  copied: (names: readonly string[]) =>
    `copied: ${names.join(", ")}; a workspace reads only files that lie within it or its repository`,
  written: (n: number) => `written: ${n} files; nap score gives the figure, or says which line is open`,
};
