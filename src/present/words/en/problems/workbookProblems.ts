// The English of NAP119 to NAP122: what can be wrong with a workbook, and with the choice of its sheet.
import type {
  ListFaults,
  UnknownRows,
  WorkbookFaults,
  WorkbookProblemParams,
} from "../../../../model/problems/workbookProblems.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { plural } from "../plural.ts";

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
  "too-many-repeats": (p) => `its repeated rows stand for more than ${p.most} cells`,
  "too-many-cells": (p) => `it has more than ${p.most} cells`,
  "no-table": () => "it has no table",
  "too-long": (p) => `it was not read after ${p.seconds} seconds`,
  "too-much-memory": (p) => `reading it takes more than ${p.megabytes} MB of memory`,
  "not-understood": () => "its contents are damaged",
};

const lists = (paths: readonly string[]): string =>
  paths.length === 0 ? "the file has no list of records" : `lists of the file: ${paths.join(", ")}`;

const unknownRows: CaseWordings<UnknownRows> = {
  "no-list": () => "the file has no list of records",
  "several-lists": (p) => `the file has several lists of records: ${p.lists.join(", ")}`,
  "no-such-list": (p) => `the file has nothing at "${p.path}"`,
  "not-a-list": (p) => `"${p.path}" is not a list of records`,
  "no-header-there": (p) =>
    p.found === undefined
      ? `the header is not in row ${p.header.join(" and ")}: the table ends with row ${p.last}`
      : `the header is not in row ${p.header.join(" and ")}, where nothing stands`,
};

const whereRowsAre: CaseWordings<UnknownRows> = {
  "no-list": () => "write the rows as a list of records, one for each rating, or save the table as CSV UTF-8",
  "several-lists": (p) => `say in a mapping which is meant, such as read: {rows: ${p.lists[0] ?? ""}}`,
  "no-such-list": (p) => lists(p.lists),
  "not-a-list": (p) => lists(p.lists),
  "no-header-there": (p) =>
    p.row === undefined
      ? "correct the row of the header in the mapping"
      : `row ${p.row} is most like a header: ${(p.found ?? []).join(", ")}`,
};

const listFaults: CaseWordings<ListFaults> = {
  "malformed-json": (p) => `it is not JSON from line ${p.line}, column ${p.column} on`,
  "malformed-yaml": (p) => `it is not YAML from line ${p.line}, column ${p.column} on`,
  "too-deep": (p) => `its values are nested more than ${p.most} levels deep`,
  "too-many-columns": (p) => `its records have more than ${p.most} different keys`,
  "too-many-aliases": () => "it repeats its own parts too often",
};

const hiddenRows = (rows: number): string => `${rows} ${plural(rows, { one: "row is", other: "rows are" })}`;

export const workbookProblems: ProblemWordings<WorkbookProblemParams> = {
  NAP119: {
    message: (p) => `the file cannot be read: ${sayCase(faults, p.reason, p)}`,
    help: () =>
      "open it in the program that made it and save it as an Excel workbook (.xlsx) without a password, or save the table as CSV UTF-8",
    why: "A damaged workbook may lack rows or cells, and nobody can say which.",
    given: "The download of the workbook was interrupted.",
  },
  NAP120: {
    message: (p) =>
      p.what === "table"
        ? `several tables of the file hold ratings: ${p.sheets.join(", ")}`
        : `several sheets of the workbook hold ratings: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.path === "-"
        ? "save the workbook as a file and name the sheet after it: monitoring.xlsx!Sheet"
        : `write its name after the file, on the command line in quotes: '${p.path.split("/").at(-1) ?? ""}!${p.sheets[0] ?? ""}'`,
    why: "The sheets of one workbook are often years, drafts or raters; the choice of the sheet decides the figures.",
    given: "Two sheets of monitoring.xlsx have a column clause: 2020 and 2021.",
  },
  NAP121: {
    message: (p) =>
      p.what === "table" ? `the file has no table ${p.sheet}` : `the workbook has no sheet "${p.sheet}"`,
    help: (p) => `${p.what === "table" ? "tables" : "sheets"}: ${p.known.join(", ")}`,
    why: "Any other sheet would give other figures.",
    given: "The sheet of monitoring.xlsx is called Ratings.",
  },
  NAP122: {
    title: "a text or a table that is too long",
    message: (p) =>
      p.what === "text"
        ? `the text has more than ${p.most} characters, which is more than a cell of Excel can hold`
        : p.what === "plan-rows"
          ? `the tables of the plan have more than ${p.most} rows, and none of them is read`
          : `the table has more than ${p.most} columns, and is not read`,
    help: (p) =>
      p.what === "text"
        ? "shorten it to what is meant; if a quote or a line break is missing, add it"
        : p.what === "plan-rows"
          ? "name the tables with the clauses; ratings belong under ratings in an assessment"
          : "delete the columns that are empty or not used, or turn the table so that each clause has a row",
    why: "A short file can stand for texts and columns without end, which would fill the memory and every message.",
    given: "Behind the columns of the ratings the table has one for each of 999 questions.",
  },
  NAP130: {
    message: (p) => sayCase(unknownRows, p.reason, p),
    help: (p) => sayCase(whereRowsAre, p.reason, p),
    why: "Any other rows would give other figures.",
    given: "The file promises.json holds two texts and no list.",
  },
  NAP131: {
    message: (p) =>
      p.by === "filter"
        ? `${hiddenRows(p.rows)} hidden by a filter and ${plural(p.rows, { one: "was", other: "were" })} read (first: row ${p.row})`
        : `${hiddenRows(p.rows)} hidden and ${plural(p.rows, { one: "was", other: "were" })} read (first: row ${p.row})`,
    help: () => "show all rows and look at them; delete those that are not part of the table",
    why: "A person who opens the file does not see these rows, but they count in the figures.",
    given: "Row 5 of monitoring.xlsx is hidden.",
  },
  NAP132: {
    message: (p) =>
      p.read
        ? `the sheet is hidden and was read: ${p.sheets.join(", ")}`
        : `hidden sheets hold a table and were not read: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.read
        ? "show the sheet, or name another one"
        : "if one of them is meant, write its name after the file",
    why: "A hidden sheet is often a draft or last year's table.",
    given: "The sheet Draft of monitoring.xlsx is hidden.",
  },
  NAP137: {
    message: (p) =>
      `${plural(p.bodies.length, { one: "one body has", other: `${p.bodies.length} bodies have` })} clauses in the plan and no report in ${plural(p.files, { one: "the only file", other: `the ${p.files} files` })}: ${p.bodies.join(", ")}`,
    help: () =>
      "add their reports, or look at the names of the files: a body is known by the name of its file",
    why: "What a body did not report is unrated, as if it had reported nothing done or not done. The reader should know who is missing.",
    given: "Each file in reports/ is the report of one body, and the plan has more bodies.",
  },
  NAP138: {
    message: (p) => `${p.file} is a copy of ${p.of} and was not read a second time`,
    help: () => "delete the copy; if it was to be another report, look for the right file",
    why: "Two equal files are one report. If a newer one was to be there, its changes are not in the figures.",
    given: "reports/ has two files with the same bytes, moj.csv and moj (1).csv.",
  },
  NAP139: {
    title: "a file outside",
    message: (p) => `${p.path} leads out of ${p.root}, and was not opened`,
    help: () => "move the file into the folder, or allow its folder with --allow-outside DIR",
    why: "Files come from strangers: one that could name any file of the computer would bring its lines into a message or a table. A file may name files of its own repository; without one, of its workspace, or of its own folder. Links are followed first.",
    given: "The assessment names a table two folders above its own workspace, which is no repository.",
  },
  NAP133: {
    message: (p) => `the list cannot be read: ${sayCase(listFaults, p.reason, p)}`,
    help: () => "export it again, or correct the place in a text editor",
    why: "If a file is not well-formed, rows may be missing, and nobody can say which.",
    given: "The file promises.json ends before its last bracket.",
  },
};
