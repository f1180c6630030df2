// The English of NAP3xx: names that lead nowhere, or to two places.
import type { ReferenceProblemParams } from "../../../../model/problems/referenceProblems.ts";
import type { Params } from "../../../../model/problems/problemInfo.ts";
import { say, inRows } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

/** What a spreadsheet makes of 1.2: 01.02.2026, 2-Jan, 01.Feb, 2026-02-01, or 46054, the number of a day. */
const looksLikeDate =
  /^(\d{1,2}[.\-/ ][a-z\u00c0-\u04ff]{3,}|[a-z\u00c0-\u04ff]{3,}[.\-/ ]\d{2,4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|4\d{4}$)/i;

function unknownClauseHelp(p: Params): string {
  const [from, to] = [say(p, "from"), say(p, "to")];
  const run = `the plan's clauses run from ${from} to ${to}`;
  if (!/\d/.test(say(p, "id")) && /\d/.test(from))
    return `${run}; a row of totals or a heading has no rating: empty its cells, or take it out`;
  return looksLikeDate.test(say(p, "id"))
    ? `${run}; a spreadsheet may have made a date of an id such as 1.2: format the column as text and write the id again`
    : run;
}
export const referenceProblems = {
  NAP301: {
    message: (p) =>
      p["part"] === undefined
        ? `the ${say(p, "what")} id "${say(p, "id")}" is already used at ${say(p, "first")}`
        : `the ${say(p, "what")} ${say(p, "part")} "${say(p, "id")}" is already ${say(p, "first")}`,
    help: (p) =>
      say(p, "part") === "alias"
        ? "take the alias out, or write another one"
        : `give one of the two another ${say(p, "part") || "id"}`,
    why: "A rating for an id that stands for two things cannot be told apart.",
  },
  NAP302: {
    message: (p) => `clause "${say(p, "id")}" is not in plan ${say(p, "plan")}${inRows(p)}`,
    help: unknownClauseHelp,
    why: "A rating of a clause that the plan does not have would be dropped without a word.",
    given: "The plan's clauses are 1.1, 1.2, 1.10 and 1.11.",
  },
  NAP303: {
    message: (p) => `body "${say(p, "id")}" is not in the plan's list of bodies${inRows(p)}`,
    help: (p) =>
      say(p, "known") === ""
        ? "the plan lists no bodies: add them to it, as in bodies: [{id: moj, name: Ministry of Justice}]"
        : `write its id as the plan does: ${say(p, "known")}`,
    why: "Two spellings of one ministry would count as two bodies.",
    given: "The plan lists {id: moj, name: Ministry of Justice}.",
  },
  NAP304: {
    message: (p) => `clause ${say(p, "clause")} has no activity "${say(p, "id")}"`,
    help: (p) =>
      say(p, "known") === ""
        ? "the plan gives this clause no activities: leave the cell empty"
        : `its activities: ${say(p, "known")}`,
    why: "A rating of a part that the clause does not have cannot be placed.",
    given: "Clause 1.2 has the activity a.",
  },
  NAP305: {
    message: (p) => `source "${say(p, "id")}" is not among the plan's sources`,
    help: (p) =>
      say(p, "known") === "" ? "the plan lists no sources: add them there" : `sources: ${say(p, "known")}`,
    why: "A claim must lead to the document in which it was published.",
    given: "The plan lists the source letter-2021.",
  },
  NAP306: {
    message: (p) =>
      say(p, "id") === ""
        ? "the ratings have statuses, and no scale is named"
        : `there is no scale "${say(p, "id")}"`,
    help: (p) => `name one of ${say(p, "known")}, or the path of a scale file`,
    why: "Without its scale a status is a word without an order.",
  },
  NAP307: {
    message: (p) => `there is no method "${say(p, "id")}"`,
    help: (p) => `name one of ${say(p, "known")}, or the path of a method file`,
    why: "A figure without its method cannot be checked.",
  },
  NAP308: {
    message: (p) => `"${say(p, "path")}" matches no file`,
    help: () =>
      "paths are relative to the file they stand in; * stands for any part of a name, ** for any folders",
    why: "No match is not success: an assessment without its rows would look like an assessment without ratings.",
  },
  NAP309: {
    message: (p) => `${say(p, "what")} is rated twice: row ${say(p, "row")} and ${say(p, "first")}`,
    help: () => "keep one row; if two people rated, name them in a rater column",
    why: "Of two ratings for the same thing one would win by its place in the file.",
  },
  NAP310: {
    message: (p) =>
      `${say(p, "what")} is rated as a whole in ${say(p, "whole")} and by ${say(p, "parts")} in ${say(p, "part")}`,
    help: (p) =>
      `keep either the row without ${say(p, "parts")} or the rows with it${p["missing"] === undefined ? "" : `, unless one is that of ${say(p, "missing")}, which has none: a spreadsheet turns it into ${say(p, "id")}`}`,
    why: "A row for the whole already holds its parts; counted together, some would count twice.",
  },
  NAP311: {
    message: (p) => `row ${say(p, "row")} gives a measured value, but ${say(p, "what")} has no indicator`,
    help: () =>
      "name the activity whose indicator was measured, give that activity an indicator in the plan, or use percent",
    why: "A measured value becomes a share only by its baseline and its target.",
    given: "Clause 1.2 has the activity a, with an indicator.",
  },
  NAP312: {
    message: (p) =>
      `body ${say(p, "body")} is rated for clause ${say(p, "clause")}, for which the plan does not make it responsible`,
    help: (p) =>
      say(p, "known") === ""
        ? "the plan names no body for this clause"
        : `responsible for it: ${say(p, "known")}`,
    why: "It may be a slip of the row; it may also be a body that helped. Its rating counts.",
    given: "Clause 1.1 is the duty of pgo and moj.",
  },
  NAP313: {
    message: (p) =>
      `clause ${say(p, "id")} occurs twice (row ${say(p, "row")} and ${say(p, "first")}) and clause ${say(p, "missing")} never`,
    help: (p) =>
      `a spreadsheet turns ${say(p, "missing")} into the number ${say(p, "id")}: format the column as text and write ${say(p, "missing")} in the right row`,
    why: "Spreadsheets drop the last zero of 1.10, 1.20 and their like, and the rating lands on another clause.",
    given: "The second row was 1.10 before a spreadsheet opened the file.",
  },
  NAP314: {
    message: (p) => `there is no plan "${say(p, "id")}"`,
    help: (p) =>
      say(p, "known") === ""
        ? "name the plan's file with --plan, or put plan.yaml into the workspace"
        : `plans found: ${say(p, "known")}`,
    why: "Ratings need the plan to which their clause ids belong.",
  },
  NAP315: {
    message: (p) => `scope names clause "${say(p, "id")}", which is not in plan ${say(p, "plan")}`,
    help: (p) => `the plan's clauses run from ${say(p, "from")} to ${say(p, "to")}`,
    why: "The scope is the denominator; an id that leads nowhere would make it smaller than it says.",
  },
  NAP316: {
    message: (p) => `clause ${say(p, "id")} is rated, and lies outside the assessment's scope${inRows(p)}`,
    help: () => "add the clause to scope if it was assessed; as it is, its ratings do not count",
    why: "A rating that does not count should not look as if it did.",
    given: "The clauses 1.1, 1.2 and 1.11 are rated.",
  },
  NAP317: {
    message: (p) => `"${say(p, "path")}" is a ${say(p, "found")}, where a ${say(p, "expected")} is needed`,
    help: (p) =>
      say(p, "expected") === "table"
        ? "name a table (.csv, .tsv, .xlsx); rows can also stand under the key itself"
        : `name a file that starts with format: ${say(p, "expected")}`,
    why: "A plan cannot stand in for a method, nor a method for a scale; a path was probably copied to the wrong key.",
  },
} satisfies ProblemWordings<ReferenceProblemParams>;
