// The English of NAP3xx: names that lead nowhere, or to two places.
import type { FileKind, ReferenceProblemParams } from "../../../../model/problems/referenceProblems.ts";
import type { RepeatedName } from "../../../../model/problems/repeatedName.ts";
import { looksLikeDate } from "../../looksLikeDate.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { inRows, partText, ratedText, rowText } from "./rows.ts";

function unknownClauseHelp({ id, from, to }: ReferenceProblemParams["NAP302"]): string {
  const run = `the plan's clauses run from ${from} to ${to}`;
  if (!/\d/.test(id) && /\d/.test(from))
    return `${run}; a row of totals or a heading is not a rating: empty its cells, or remove it`;
  return looksLikeDate(id)
    ? `${run}; a spreadsheet may have turned an id such as 1.2 into a date: format the column as text and write the id again`
    : run;
}

function repeatedMessage(p: RepeatedName): string {
  if (p.what !== "status") {
    const place = "line" in p.first ? `line ${p.first.line}` : p.first.source;
    return `the ${p.what} id "${p.id}" is already used in ${place}`;
  }
  const owner =
    "beside" in p.first
      ? `is already read as ${p.first.beside}, a status that every scale has`
      : `is already the ${p.first.part} of level ${p.first.level} (line ${p.first.line})`;
  return `the status ${p.part} "${p.id}" ${owner}`;
}

function repeatedHelp(p: RepeatedName): string {
  if (p.what !== "status") return "give one of the two another id";
  if (p.part === "alias") return "remove the alias, or write another one";
  return "beside" in p.first ? `give the level another ${p.part}` : `give one of the two another ${p.part}`;
}

const fileKinds: Record<FileKind, string> = {
  "nap/plan@1": "a plan",
  "nap/assessment@1": "an assessment",
  "nap/scale@1": "a scale",
  "nap/method@1": "a method",
  "nap/workspace@1": "a workspace",
  "nap/mapping@1": "a mapping",
  "nap/baseline@1": "a baseline",
  yaml: "a YAML file",
  table: "a table",
};

/** What stands in the place of a list that is empty. */
const listed = (names: readonly string[], before: string, none: string): string =>
  names.length === 0 ? none : `${before}${names.join(", ")}`;

export const referenceProblems: ProblemWordings<ReferenceProblemParams> = {
  NAP301: {
    message: repeatedMessage,
    help: repeatedHelp,
    why: "An id that stands for two things does not say which of them a rating is for.",
  },
  NAP302: {
    message: (p) => `clause "${p.id}" is not in plan ${p.plan}${inRows(p)}`,
    help: unknownClauseHelp,
    why: "A rating of a clause that the plan does not have would be lost without notice.",
    given: "The plan's clauses are 1.1, 1.2, 1.10 and 1.11.",
  },
  NAP303: {
    message: (p) =>
      p.shared === undefined
        ? `body "${p.id}" is not in the plan's list of bodies${inRows(p)}`
        : `"${p.id}" is a name of several bodies of the plan: ${p.shared.join(", ")}${inRows(p)}`,
    help: (p) =>
      listed(
        p.shared ?? p.known,
        "write its id as the plan does: ",
        "the plan lists no bodies: add them to it, as in bodies: [{id: moj, name: Ministry of Justice}]",
      ),
    why: "Two spellings of one ministry would count as two bodies.",
    given: "The plan lists {id: moj, name: Ministry of Justice}.",
  },
  NAP304: {
    message: (p) => `clause ${p.clause} has no activity "${p.id}"`,
    help: (p) =>
      listed(p.known, "its activities: ", "this clause has no activities in the plan: leave the cell empty"),
    why: "A rating of an activity that the clause does not have cannot be used.",
    given: "Clause 1.2 has the activity a.",
  },
  NAP305: {
    message: (p) => `source "${p.id}" is not among the plan's sources`,
    help: (p) => listed(p.known, "sources: ", "the plan lists no sources: add them there"),
    why: "A claim must lead to the document in which it was published.",
    given: "The plan lists the source letter-2021.",
  },
  NAP306: {
    message: (p) =>
      p.id === undefined ? "the ratings have statuses, but no scale is named" : `there is no scale "${p.id}"`,
    help: (p) => `name one of ${p.known.join(", ")}, or the path of a scale file`,
    why: "Without its scale a status is a word without an order.",
  },
  NAP307: {
    message: (p) => `there is no method "${p.id}"`,
    help: (p) => `name one of ${p.known.join(", ")}, or the path of a method file`,
    why: "A figure without its method cannot be checked.",
  },
  NAP308: {
    message: (p) => `"${p.path}" matches no file`,
    help: () =>
      "paths are relative to the file in which they are written; * stands for any part of a name, ** for any folders",
    why: "If this were accepted, an assessment without its rows would look like an assessment without ratings.",
  },
  NAP309: {
    message: (p) =>
      p.copy !== undefined
        ? `the file seems to be a copy: its ${p.copy.rows} rows repeat those of ${p.copy.of}`
        : `${ratedText(p.rated)} is rated twice: row ${p.row} and ${rowText(p.first)}`,
    help: (p) =>
      p.copy !== undefined
        ? "remove the copy, or leave it out of the files that are read"
        : "keep one row; if two people rated, name them in a rater column",
    why: "Otherwise the order of the rows would decide which of two ratings counts.",
  },
  NAP310: {
    message: (p) =>
      `${partText(p)} is rated as a whole in ${rowText(p.whole)} and by ${p.parts} in ${rowText(p.part)}`,
    help: (p) =>
      `keep either the row without ${p.parts === "body" ? "a body" : "an activity"} or the rows with one${p.missing === undefined ? "" : `, unless one of them is meant for ${p.missing}, which has no row: a spreadsheet turns ${p.missing} into ${p.clause}`}`,
    why: "A row for the whole already includes its parts. Counted together, some would count twice.",
  },
  NAP311: {
    message: (p) =>
      `row ${p.row} gives a measured value, but ${partText(p)}${p.activity === undefined ? " as a whole" : ""} has no indicator`,
    help: () =>
      "name the activity whose indicator was measured, give that activity an indicator in the plan, or use percent",
    why: "A measured value becomes a share only by its baseline and its target.",
    given: "Clause 1.2 has the activity a, with an indicator.",
  },
  NAP312: {
    message: (p) =>
      `body ${p.body} is rated for clause ${p.clause}, but the plan does not make it responsible for this clause`,
    help: (p) => listed(p.known, "responsible for it: ", "the plan names no body for this clause"),
    why: "The row may be wrong, or the body may have helped. Its rating counts.",
    given: "Clause 1.1 is the duty of pgo and moj.",
  },
  NAP313: {
    message: (p) =>
      `clause ${p.id} occurs twice (row ${p.row} and ${rowText(p.first)}), and clause ${p.missing} never`,
    help: (p) =>
      `a spreadsheet turns ${p.missing} into the number ${p.id}: format the column as text and write ${p.missing} in the right row`,
    why: "Spreadsheets drop the last zero of ids such as 1.10 and 1.20, and the rating goes to another clause.",
    given: "The second row was 1.10 before a spreadsheet opened the file.",
  },
  NAP314: {
    message: (p) => `there is no plan "${p.id}"`,
    help: (p) =>
      listed(
        p.known,
        "plans found: ",
        "name the plan's file with --plan, or put plan.yaml into the workspace",
      ),
    why: "Ratings need the plan to which their clause ids belong.",
  },
  NAP315: {
    message: (p) =>
      `${p.in === undefined ? "scope names" : "interests name"} clause "${p.id}", which is not in plan ${p.plan}`,
    help: (p) => `the plan's clauses run from ${p.from} to ${p.to}`,
    why: "The scope is the denominator. An unknown id in it would make the denominator smaller than it says.",
  },
  NAP316: {
    message: (p) => `clause ${p.id} is rated, but is outside the assessment's scope${inRows(p)}`,
    help: () => "if the clause was assessed, add it to scope; otherwise its ratings do not count",
    why: "A rating that does not count should not look as if it did.",
    given: "The clauses 1.1, 1.2 and 1.11 are rated.",
  },
  NAP317: {
    message: (p) => `"${p.path}" is ${fileKinds[p.found]}, but ${fileKinds[p.expected]} is needed here`,
    help: (p) =>
      p.expected === "table"
        ? "name a table (.csv, .tsv, .xlsx); rows can also be written under the key itself"
        : `name a file that starts with format: ${p.expected}`,
    why: "A plan cannot be used as a method, nor a method as a scale. The path was probably written under the wrong key.",
  },
  NAP320: {
    message: (p) =>
      p.missing === "as"
        ? `level "${p.level}" does not say which level of scale ${p.scale} it counts as`
        : `level "${p.level}" has "as", but the scale is not like another one`,
    help: (p) =>
      p.missing === "as"
        ? `add "as" with one of ${p.levels.join(", ")}; every level of a scale that is like another needs it`
        : 'add "like" with the id of the other scale, or remove "as"',
    why: "A method reads a scale that is like another one through its levels. A level without a counterpart would have no value.",
  },
  NAP321: {
    message: (p) => `scale ${p.scale} has no level "${p.as}"`,
    help: (p) => `its levels, from worst to best: ${p.levels.join(", ")}`,
    why: "The level would have no value under any method that reads the other scale.",
  },
  NAP322: {
    message: (p) =>
      `level "${p.level}" counts as ${p.as}, which is worse than ${p.belowAs}, but it is listed as better than "${p.below}"`,
    help: () => 'list the levels from worst to best, or fix "as"',
    why: "A better status must never be worth less than a worse one.",
  },
  NAP328: {
    message: (p) =>
      p.missing === "of"
        ? "the assessor's kind is coded, but the file does not say whose account was coded"
        : `of says whose account was coded, but ${p.kind === undefined ? "the assessor has no kind" : `the assessor's kind is ${p.kind}`}`,
    help: (p) =>
      p.missing === "of"
        ? "name the body and the document: of: {body: moj, source: letter-2021}"
        : "write kind: coded under assessor, or remove of",
    why: "A coding is a reading of somebody else's account. Without a word on it, its figure would be taken for theirs.",
  },
  NAP329: {
    message: (p) =>
      `published is false, but there ${plural(p.rows, { one: "is", other: "are" })} ${p.rows} ${plural(p.rows, { one: "row", other: "rows" })} with a rating`,
    help: () =>
      "remove ratings if they are somebody else's, as in a coding with kind: coded; or write published: true",
    why: "An assessment whose ratings were not published holds claims only. Rows of others would be taken for its own.",
  },
  NAP338: {
    message: (p) => `there is no rule "${p.rule}"`,
    help: () => "write the code of a problem, such as NAP211, or its name",
    why: "A severity under a misspelt name would change nothing, and nobody would notice.",
  },
  NAP339: {
    message: (p) =>
      `${p.rule === p.code ? p.code : `${p.rule} (${p.code})`} is an error and cannot be made ${p.wanted === "off" ? "silent" : p.wanted}`,
    help: () => "fix what causes it; warnings and information can have any severity",
    why: "An error withholds figures. If it had another name, the figures would still be missing, and nothing would say why.",
  },
};
