// What `nap init` asks a person about a table, and what can be answered.
import type { AskedColumn } from "../../../../model/answers.ts";
import { plural } from "../plural.ts";

const column: Readonly<Record<AskedColumn, string>> = {
  clause: "Which column names the clause (the measure or commitment that is rated)?",
  status: "Which column says how far the clause is implemented?",
  percent: "Which column is the percent of implementation?",
};

export const ask = {
  column,
  numbers: (name: string, examples: string) => `What do the numbers in "${name}" mean (${examples})?`,
  marks: (name: string, marks: string) =>
    name === ""
      ? `What do ${marks} and an empty cell mean?`
      : `What do ${marks} and an empty cell mean in "${name}"?`,
  word: (word: string, name: string, rows: number) =>
    `What does "${word}" mean in "${name}" (${plural(rows, { one: "1 row", other: `${rows} rows` })})?`,
  rowNumber: "none: the clauses are numbered by their rows",
  noColumn: "none of these",
  percent: "percents: 50 is 50 %",
  share: "shares: 0.5 is 50 %",
  points: (of: string) => `points: ${of} is 100 %`,
  done: "done",
  notDone: "not done",
  marksMean: (marks: string, mark: string, empty: string) => `${marks}: ${mark}; empty: ${empty}`,
  leaveOpen: "leave it open: I will write it into the mapping",
  cancelled: "stopped; nothing was written",
};
