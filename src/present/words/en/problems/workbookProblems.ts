// The English of NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
import type { WorkbookFaults, WorkbookProblemParams } from "../../../../model/problems/workbookProblems.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";

const faults: CaseWordings<WorkbookFaults> = {
  "cut-off": () => "its ZIP container is incomplete or damaged",
  "damaged-directory": () => "the directory of its ZIP container is damaged",
  "damaged-part": (p) => `its part "${p.part}" is damaged`,
  "missing-part": (p) => `its part "${p.part}" is missing`,
  "large-part": (p) => `its part "${p.part}" is larger than ${p.megabytes} MB`,
  "unknown-packing": (p) => `its part "${p.part}" is compressed in a way that nap does not know`,
  locked: () => "it is locked with a password",
  "other-container": () => "it is a ZIP container, but not an Excel workbook",
  "other-document": (p) => `it is not an Excel workbook: its main part is a "${p.root}"`,
  binary: () => "it is a binary workbook (.xlsb)",
  "same-sheet-twice": () => "two of its sheets are the same part of the file",
  "too-many-sheets": (p) => `it has more than ${p.most} sheets`,
  "too-many-texts": (p) => `it has more than ${p.most} texts`,
  "rows-out-of-order": () => "its rows are not in order",
  "missing-text": (p) => `a cell of row ${p.row} has a text that is not in the file`,
  "deep-xml": () => "its XML is nested too deep",
  "malformed-xml": () => "its XML is not well-formed",
  "endless-text": () => "its XML holds a text without an end",
  "xml-not-utf8": () => "its XML is not UTF-8",
};

export const workbookProblems: ProblemWordings<WorkbookProblemParams> = {
  NAP119: {
    message: (p) => `the workbook cannot be read: ${sayCase(faults, p.reason, p)}`,
    help: () =>
      "open it in the spreadsheet program and save it as an Excel workbook (.xlsx) without a password, or save the table as CSV UTF-8",
    why: "A damaged workbook may lack rows or cells, and nobody can say which.",
    given: "The download of the workbook was interrupted.",
  },
  NAP120: {
    message: (p) => `several sheets of the workbook hold ratings: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.path === "-"
        ? "save the workbook as a file and name the sheet after it: monitoring.xlsx!Sheet"
        : `write the name of the sheet after the file, on the command line in quotes: '${p.path.split("/").at(-1) ?? ""}!${p.sheets[0] ?? ""}'`,
    why: "The sheets of one workbook are often years, drafts or raters; the choice of the sheet decides the figures.",
    given: "Two sheets of monitoring.xlsx have a column clause: 2020 and 2021.",
  },
  NAP121: {
    message: (p) => `the workbook has no sheet "${p.sheet}"`,
    help: (p) => `sheets: ${p.known.join(", ")}`,
    why: "Any other sheet would give other figures.",
    given: "The sheet of monitoring.xlsx is called Ratings.",
  },
};
