// The English of NAP134, NAP23x, NAP33x, NAP34x and NAP42x: cells that hold something else than they seem to.
import type { TableProblemParams } from "../../../../model/problems/tableProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { inRows } from "./rows.ts";

export const tableProblems: ProblemWordings<TableProblemParams> = {
  NAP134: {
    message: (p) =>
      `"${p.written}" and the "${p.next}" behind it in "${p.column}" seem to be one number, ${p.written},${p.next} (in row ${p.row})`,
    help: (p) =>
      `in a file whose cells are parted by commas, write the number with a point or in quotes, as in "${p.written},${p.next}"; as it is, ${p.written} counts`,
    why: "A decimal comma parts a number into two cells, and only the first of them is read.",
  },
  NAP230: {
    message: (p) => `"${p.written}" is read as ${p.written} % (in row ${p.row})`,
    help: (p) =>
      "signed" in p
        ? `other cells of the column carry a percent sign, such as ${p.signed}: write the percent with its sign, or the share as a fraction`
        : `the other percents of the column are whole numbers, such as ${p.whole}: write the percent with its sign, or the share as a fraction`,
    why: "A spreadsheet keeps 50 % as 0.5. Where only some cells are shown as percents, the others may be a hundred times too small.",
  },
  NAP231: {
    message: (p) =>
      p.kept === ""
        ? `the text of "${p.key}" is lost: #${p.comment} is a comment`
        : `the text of "${p.key}" ends before #${p.comment}, which is a comment`,
    help: () => "a # behind a space begins a comment in YAML: put the text in quotes",
    why: "The rest of the text is lost without notice. Under a rule for missing evidence, the figure changes too.",
  },
  NAP330: {
    message: (p) =>
      p.form === "list"
        ? `the clause cell "${p.id}" holds several clauses: ${p.first} and ${p.last}${inRows(p)}`
        : `the clause cell "${p.id}" holds the clauses from ${p.first} to ${p.last}${inRows(p)}`,
    help: () => "write one row for each clause",
    why: "One rating for several clauses does not say how far each of them is done.",
  },
  NAP331: {
    message: (p) => `the clause "${p.id}" is a date${inRows(p)}`,
    help: () =>
      "a spreadsheet may have turned an id such as 1.10 into a date: format the column as text and write the id again",
    why: "A clause whose id became a date is counted as another clause, and the real one is missing.",
    given: "There is no plan: the clauses are those of the file.",
  },
  NAP332: {
    message: (p) => `the clause "${p.id}" is unlike all others, such as ${p.like}${inRows(p)}`,
    help: () => "a heading, a total or a remark is not a clause: remove the row, or leave its rating empty",
    why: "Without a plan every row with a rating is a clause, and a row that sums up others counts once more.",
    given: "There is no plan: the clauses are those of the file.",
  },
  NAP333: {
    message: (p) =>
      `the body cell "${p.written}" seems to hold two bodies, "${p.first}" and "${p.second}", parted by ${p.separator}${inRows(p)}`,
    help: () => "write one row for each body; as it is, the cell counts as a body of its own",
    why: "Both bodies lose the row, and a third one that does not exist has it.",
    given: "There is no plan: the bodies are those of the file.",
  },
  NAP340: {
    message: (p) => `bodies ${p.id} and ${p.other} share the name "${p.name}"`,
    help: () => "take the name from one of the two; a row that uses it is of neither body",
    why: "A name that means two bodies means none, and an id counts before the names of others.",
  },
  NAP341: {
    message: (p) =>
      `the clause "${p.id}" is rated, and so ${plural(p.count, { one: `is ${p.below}`, other: `are ${p.count} clauses` })} below it${p.count === 1 ? "" : `, such as ${p.below}`}${inRows(p)}`,
    help: () => "if the row sums up the others, remove it or leave its rating empty",
    why: "Without a plan every row with a rating is a clause, and a row that sums up others counts once more.",
    given: "There is no plan: the clauses are those of the file.",
  },
  NAP342: {
    message: (p) =>
      `the ${p.column} "${p.written}" looks like "${p.other}", and counts beside it${inRows(p)}`,
    help: () => "write both in the same way, or make them differ",
    why: "Two ways to write one clause or body are two of them, and each has a part of the rows.",
    given: "There is no plan: the clauses and bodies are those of the file.",
  },
  NAP420: {
    message: (p) => `${p.percent} % hardly fits status "${p.status}" (in row ${p.row})`,
    help: (p) => `it is nearer to the value of status "${p.nearer}"; the percent is what counts`,
    why: "When the word and the number of one row hardly agree, one of them may be wrong.",
  },
};
