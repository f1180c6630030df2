// The English of NAP631 to NAP640: forms that came back.
import type {
  CollectProblemParams,
  DoubtfulCells,
  FormFaults,
  RowFaults,
} from "../../../../model/problems/collectProblems.ts";
import { sayCase } from "../../sayCase.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { ratedText, rowText } from "./rows.ts";

const faults: CaseWordings<FormFaults> = {
  "no-identity": () => "nothing in the file says which form it was",
  "no-answers": (p) => `no sheet has all columns of a form; missing: ${p.headers.join(", ")}`,
  "old-workbook": () => "the form was saved as a workbook of Excel 97 to 2003 (.xls)",
  "other-kind": () => "the file is not a workbook or a table of text",
  "which-form": (p) =>
    `several forms are in one file (${p.bodies.join(", ")}), and this sheet may belong to any`,
  "unknown-body": (p) => `the plan has no body "${p.written}"`,
  "no-scale": (p) =>
    p.named !== undefined
      ? `the form is of scale ${p.named}, which is not known here`
      : p.scales.length === 0
        ? "the form does not name its scale, and none knows all its statuses"
        : `the form does not name its scale, and its statuses mean different things on ${p.scales.join(", ")}`,
  "column-twice": (p) => `columns ${p.first} and ${p.second} are both "${p.header}"`,
};

const faultHelp: CaseWordings<FormFaults> = {
  "no-identity": () =>
    "copy the answers into the form as it was sent, or ask for the file with its hidden sheet and all columns",
  "no-answers": () => "write the headers as the form had them, one row above the answers",
  "old-workbook": () =>
    "open it and save it as .xlsx or .ods: in the old format it cannot be told which answers are formulas",
  "other-kind": () => "save the form as .xlsx, .ods or .csv",
  "which-form": () =>
    "put the answers of each body into a file of their own, with the hidden sheet of its form",
  "unknown-body": () => "write the id or the name of a body of the plan, or remove the column",
  "no-scale": () => "name it: --scale three-step; nap list scales shows those that there are",
  "column-twice": () => "remove the column that does not hold the answers, or rename it",
};

const rowFaults: CaseWordings<RowFaults> = {
  "no-clause": () => "answers without the number of a clause",
  "unknown-clause": (p) => `the form did not ask about "${p.written}", and the plan does not have it`,
  "not-asked": (p) => `the form did not ask this body about ${p.written}`,
  "unknown-activity": (p) =>
    p.written === ""
      ? `clause ${p.clause} without an activity`
      : `clause ${p.clause} has no activity "${p.written}"`,
  "lost-zero": (p) => `the number ${p.written} may be clause ${p.clauses.join(" or ")}`,
  "title-of-another": (p) => `clause ${p.clause} has the title of ${p.of}: "${p.title}"`,
  renumbered: (p) => `the form asked as ${p.clause} what is ${p.of} in the plan now: "${p.title}"`,
};

const rowHelp: CaseWordings<RowFaults> = {
  "no-clause": (p) =>
    p.clause === undefined
      ? "write the number of the clause beside the answers"
      : `the title is that of ${p.clause}: write it beside the answers if it is meant`,
  "unknown-clause": () => "write the number as the form had it",
  "not-asked": () =>
    "if it is an answer of another body, put it into the form of that body; otherwise remove the row",
  "unknown-activity": (p) => `the form asks about ${p.known.join(", ")}`,
  "lost-zero": () => "format the cell as text and write the number as the form had it",
  "title-of-another": () =>
    "part of the row was moved or sorted by itself: put the number, the title and the answers of each clause into one row again",
  renumbered: (p) =>
    `say in the plan that ${p.of} was ${p.clause} (was), or send the form again; the answer is not to what ${p.clause} is now`,
};

const doubtful: CaseWordings<DoubtfulCells> = {
  title: (p) => `the title of ${p.clause} is "${p.written}"; the form asked "${p.asked}"`,
  "id-by-title": (p) =>
    `the number ${p.written} is taken as clause ${p.clause}, whose title stands beside it`,
  "small-percent": (p) => `${p.written} is taken as ${p.written} %`,
  merged: (p) => `a merged cell: its ${p.column} is taken for each row that it covers`,
  "no-column": (p) => `the form had a column for the ${p.column}, and there is none`,
  "blank-beside": (p) => `${p.clause} is answered in this row, and blank in row ${p.blank} of the same sheet`,
};

const doubtfulHelp: CaseWordings<DoubtfulCells> = {
  title: () => "make sure that the answer is to what the form asked",
  "id-by-title": () => "format the cell as text and write the number as the form had it",
  "small-percent": () => "if a share is meant, write it as a percent: 72.5 for 0.725",
  merged: () => "divide the cell if the answer is not that of all these rows",
  "no-column": () => "ask whether there was anything in it",
  "blank-beside": () => "make sure that the row is of this form, and was not put below it from another one",
};

export const collectProblems: ProblemWordings<CollectProblemParams> = {
  NAP631: {
    title: "not a form that can be read",
    message: (p) => sayCase(faults, p.reason, p),
    help: (p) => sayCase(faultHelp, p.reason, p),
    why: "Answers count for a body, a plan and a round. Where the file does not say for which, nobody may choose.",
  },
  NAP632: {
    title: "form of another plan",
    message: (p) => `a form of plan ${p.plan}`,
    help: (p) => `expected a form of ${p.plans.join(", ")}; collect forms of another plan by themselves`,
    why: "Clauses of two plans may have the same numbers. Answers about one are no answers about the other.",
    given: "The plan of the workspace is az-nap-2020-2022.",
  },
  NAP633: {
    title: "form of another version",
    message: (p) => {
      const parts = [
        ...(p.gone.length === 0 ? [] : [`no longer asked: ${p.gone.join(", ")}`]),
        ...(p.added.length === 0 ? [] : [`not asked then: ${p.added.join(", ")}`]),
        ...(p.renamed.length === 0 ? [] : [`renamed: ${p.renamed.join(", ")}`]),
        ...(p.retitled.length === 0 ? [] : [`another title: ${p.retitled.join(", ")}`]),
        ...(p.round === undefined ? [] : [`the plan has no round ${p.round}`]),
        ...((p.rerated ?? []).length === 0 ? [] : [`rated otherwise now: ${(p.rerated ?? []).join("; ")}`]),
      ];
      const changed = parts.length === 0 ? "" : `; ${parts.join("; ")}`;
      if (p.assessment === undefined) return `the form asks by another version of plan ${p.plan}${changed}`;
      return p.isOther === true
        ? `the form asks by another version of plan ${p.plan} or of assessment ${p.assessment}${changed}`
        : `the ratings that the form shows are not those of assessment ${p.assessment} now: ${(p.rerated ?? []).join("; ")}`;
    },
    help: () =>
      "ask again about what was not asked then, and look at answers whose clause has another title or rating now",
    why: "An answer is to what was asked. Where the plan or a rating changed since, it may be to something else.",
  },
  NAP634: {
    title: "answers for nothing that was asked",
    message: (p) => `${sayCase(rowFaults, p.reason, p)} (row ${p.row})`,
    help: (p) => sayCase(rowHelp, p.reason, p),
    why: "An answer under a wrong clause is worse than none, and one that is dropped is lost. So it is neither.",
  },
  NAP635: {
    title: "formula in an answer",
    message: (p) =>
      p.shown.startsWith("=")
        ? `the ${p.column} is the formula "${p.shown}"`
        : `the ${p.column} is a formula; it last gave "${p.shown}"`,
    help: () => "replace the formula by what it should say: copy the cell and paste it as a value",
    why: "What a formula gives depends on other cells and on the program. nap computes none, and does not take what another program computed as somebody's answer.",
  },
  NAP636: {
    title: "two answers for one thing",
    message: (p) => `two answers for ${ratedText(p)}: they differ in ${p.columns.join(", ")}`,
    help: (p) =>
      `the other is ${rowText(p.first)}; remove one of them, or say which counts: --repeats first, last, merge-equal or newest`,
    why: "Which of two answers a body meant only the body knows.",
  },
  NAP637: {
    title: "a cell that may not say what was meant",
    message: (p) => `${sayCase(doubtful, p.what, p)} (row ${p.row})`,
    help: (p) => sayCase(doubtfulHelp, p.what, p),
    why: "The answer is taken, and whoever collects should know on what it rests.",
  },
  NAP638: {
    title: "content that is not used",
    message: (p) => {
      const parts = [
        ...(p.columns.length === 0 ? [] : [`columns ${p.columns.map((name) => `"${name}"`).join(", ")}`]),
        ...(p.rows.length === 0 ? [] : [`rows ${p.rows.map((text) => `"${text}"`).join(", ")}`]),
      ];
      return `not used: ${parts.join("; ")}`;
    },
    help: () => "move what should count into the column Note of its clause",
    why: "People write where there is room. What the form has no place for is not collected, and should not vanish unseen.",
  },
  NAP639: {
    title: "not taken from a form",
    message: (p) =>
      ({
        macros: "the workbook has macros; they are not read and not run",
        links: "cells refer to other files; these are not opened",
        comments: "cells have comments; these are not collected",
        "hidden-rows": "rows are hidden; their answers are collected like all others",
        copy: "the file has the same bytes as another one; it is read once",
        "other-file":
          "by its ending the file is no form, and it is not read; name it in the call to have it read",
        folder: "folders within a folder are not read; name it in the call to have it read",
      })[p.what],
    help: () => "nothing to do if the answers are complete without it",
    why: "A form is cells with answers. What else is in the file plays no part.",
  },
  NAP640: {
    title: "reply without an answer",
    message: (p) =>
      p.reason === "unknown-answer"
        ? `unknown answer "${p.written}" (row ${p.row})`
        : `no answer beside ${p.columns.join(", ")} (row ${p.row})`,
    help: (p) =>
      p.reason === "unknown-answer"
        ? `expected ${p.known.join(", ")}`
        : "choose whether the body agrees, partly agrees or objects",
    why: "Silence is not agreement, and neither is a comment. What the body answers decides whose value stands.",
  },
};
