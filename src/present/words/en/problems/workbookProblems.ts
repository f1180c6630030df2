// The English of NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
import type { WorkbookProblemParams } from "../../../../model/problems/workbookProblems.ts";
import { say } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

export const workbookProblems = {
  NAP119: {
    message: (p) => `the workbook cannot be read: ${say(p, "reason")}`,
    help: () =>
      "open it in the spreadsheet program and save it as an Excel workbook (.xlsx) without a password, or save the table as CSV UTF-8",
    why: "Of a workbook that is damaged, rows or cells may be missing, and nobody could say which.",
    given: "The download of the workbook broke off half-way.",
  },
  NAP120: {
    message: (p) => `several sheets of the workbook hold ratings: ${say(p, "sheets")}`,
    help: (p) =>
      say(p, "path") === "-"
        ? "save the workbook as a file and name the sheet behind it: monitoring.xlsx!Sheet"
        : `write which is meant behind the file, on a call in quotes: '${say(p, "path").split("/").at(-1) ?? ""}!${[p["sheets"]].flat()[0] ?? ""}'`,
    why: "Sheets of one workbook are often years, drafts or raters; which of them is meant decides the figures.",
    given: "Two sheets of monitoring.xlsx have a column clause: 2020 and 2021.",
  },
  NAP121: {
    message: (p) => `there is no sheet "${say(p, "sheet")}" in the workbook`,
    help: (p) => `sheets: ${say(p, "known")}`,
    why: "Another sheet than the one that was meant would give figures of its own.",
    given: "The sheet of monitoring.xlsx is called Ratings.",
  },
} satisfies ProblemWordings<WorkbookProblemParams>;
