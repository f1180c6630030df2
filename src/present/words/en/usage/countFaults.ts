// What is said of a call for counts, and of counts that cannot be used.
import type { CountFaults } from "../../../../model/usage/countFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const needs: { readonly [W in CountFaults["mapping-not-counted"]["needs"]]: string } = {
  fill: "fill takes a cell from the row above",
  split: "it splits the cell of a clause or body",
  repeats: "repeats chooses between rows for the same thing",
  words: "it gives words for clauses or bodies",
  columns:
    "it fills a column from other things than columns of the table, or a column that figures do not use",
};

const names: { readonly [W in CountFaults["counts-need-names"]["why"]]: string } = {
  refuse: "a method that refuses gaps lists them",
  scope: "the assessment lists its clauses, and there are rows of others",
  ids: "ids of bodies with spaces in them cannot be counted together",
  raters: "rows without a rating name raters, beside rows for the whole clause",
};

export const countFaults: Pick<UsageWordings, keyof CountFaults> = {
  "counts-without-column": (p) =>
    `"${p.path}" has no column "${p.column}" (found: ${p.found.join(", ")}): give the answer to the query of nap counts as it is, with its header`,
  "counts-of-other-query": (p) =>
    `"${p.path}" is not the answer to the query for this plan and these columns: print the query again with nap counts, and run it`,
  "counts-not-whole": (p) =>
    `${p.path}:${p.line}: "${p.column}" must be a whole number, not negative; found "${p.written}"`,
  "counts-unreadable": (p) =>
    `${p.path}:${p.line}: "${p.column}" holds "${p.written}", which no query of nap counts gives: export the answer again`,
  "counts-incomplete": (p) =>
    `"${p.path}" is not the whole answer: ${p.said} rows were counted, and its lines are for ${p.found}; give all files of the answer, each once`,
  "counts-without-end": (p) =>
    `"${p.path}" is not the whole answer: the line of kind "query" is missing; give all files of the answer`,
  "counts-twice": (p) =>
    `${p.path}:${p.line}: this is the answer to another query again: give the files of one answer`,
  "counts-too-many": (p) => `"${p.path}" counts more than ${Number.MAX_SAFE_INTEGER} rows, which is the most`,
  "counts-not-read": (p) => `"${p.path}" cannot be read; nap explain ${p.code} says why`,
  "counts-written-otherwise": (p) =>
    `"${p.path}": the ${p.column} "${p.written}" is ${p.id} in another spelling, and was counted apart: write "${p.id}" in the table, and count again`,
  "columns-of-mapping": () => "leave --columns out: the mapping says what the columns are",
  "columns-without-clause": (p) => `--columns needs the column clause; found "${p.written}"`,
  "counts-need-plan": () => "counts are of a plan: name it with --plan, or work in its workspace",
  "counts-plan": (p) =>
    p.plans.length === 0
      ? "there is no plan to count for: name it with --plan, or work in its workspace"
      : `there are several plans (${p.plans.join(", ")}): name one with --plan`,
  "counts-need-one": (p) =>
    `counts stand for the rows of one assessment, without other tables${p.assessments.length === 0 ? "" : ` (found: ${p.assessments.join(", ")})`}: name it with --assessment`,
  "counts-need-names": (p) =>
    `under method ${p.method} the result names single bodies or raters, and the counts do not (${names[p.why]}): print the query with nap counts --names`,
  "counts-of-one-mapping": () =>
    "counts are of tables under one mapping that can be used, or of tables without any",
  "mapping-not-counted": (p) => `mapping ${p.mapping} needs the rows one by one: ${needs[p.needs]}`,
  "no-engine": (p) =>
    p.why === "absent"
      ? "DuckDB is not installed beside nap: npm install @duckdb/node-api (about 70 MB), or leave --engine out"
      : "DuckDB is installed and does not start on this machine: leave --engine out",
  "engine-differs": (p) =>
    `"${p.path}": clause ${p.clause}${p.body === "" ? "" : `, body ${p.body}`} has other rows than were counted, so there is no figure: score with --engine builtin, and report the case`,
  "not-of-counts": (p) => `${p.flag} needs the rows, and counts do not have them`,
};
