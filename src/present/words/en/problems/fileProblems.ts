// The English of NAP1xx: what can be wrong with a file as a file.
import type { FileProblemParams, UnreadableReasons } from "../../../../model/problems/fileProblems.ts";
import type { ForeignContents } from "../../../../model/problems/foreignContents.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { plural } from "../plural.ts";
import { yamlSyntax } from "./yamlSyntax.ts";

const unreadable: CaseWordings<UnreadableReasons> = {
  "no-such-file": () => "the file does not exist",
  "parent-is-no-folder": () => "a part of the path is not a folder",
  "no-permission": () => "you have no permission to read it",
  "is-folder": () => "it is a folder",
  "is-pipe": () => "it is a pipe, not a file",
  "name-too-long": () => "the name is too long",
  "links-to-itself": () => "it is a link to itself",
  "changed-while-read": () => "another program changed it while it was read; try again",
  "reading-failed": () => "the disk or the network failed while it was read",
  "impossible-name": () => "a file cannot have this name",
  "cannot-be-opened": () => "it cannot be opened",
  system: (p) => p.errno,
};

const foreign: CaseWordings<ForeignContents> = {
  "zero-bytes": () => "the file is not text: it contains zero bytes",
  zip: () => "it is a ZIP archive: unpack it and name the table that it holds",
  "old-document": () => "it is an old Office document that is not a workbook (.doc, .ppt)",
  "old-locked": () => "it is locked with a password",
  pdf: () => "it is a PDF",
  image: () => "it is a picture",
  gzip: () => "it is compressed with gzip: unpack it first",
  archive: () => "it is a compressed archive: unpack it first",
  database: () => "it is a database: export the table as CSV",
  parquet: () =>
    "it is a Parquet file that is broken or cut off, or packed in a way that nap does not read: write it again, or export the table as CSV",
  rtf: () => "it is a text in Rich Text Format",
  "web-archive": () => "it is a web archive (.mht)",
  "spreadsheet-xml": () => "it is an Excel 2003 XML spreadsheet",
  xml: () => "it is XML of a kind that nap does not read",
  "other-document": () => "it is a document or presentation, not a spreadsheet",
  workbook: () => "it is a ZIP container or workbook, not text",
  "long-row": (p) => `the file is not a table: row ${p.row} has more than ${p.megabytes} MB`,
};

/** What is most like a header in each sheet of a file. */
const inSheets = (sheets: FileProblemParams["NAP111"]["sheets"] = []): string =>
  sheets.map(({ sheet, found }) => `; sheet ${sheet}: ${found.join(", ")}`).join("");

const cells = (count: number): string => `${count} ${plural(count, { one: "cell", other: "cells" })}`;

export const fileProblems: ProblemWordings<FileProblemParams> = {
  NAP101: {
    message: (p) => `cannot read "${p.path}": ${sayCase(unreadable, p.reason, p)}`,
    help: () =>
      "check the path, its spelling and your permission to read it; a path that is written in a file starts at the folder of that file",
    why: "If a file is named but cannot be read, its ratings would be missing from the score, and nobody would notice.",
    given: "The file is called ratings.csv.",
  },
  NAP102: {
    message: () => "the file is empty",
    help: () =>
      "a ratings table needs a header line and rows; a YAML file starts with a line such as format: nap/plan@1",
    why: "An empty file is almost always a failed export, not an assessment without ratings.",
  },
  NAP103: {
    message: (p) => sayCase(foreign, p.found, p),
    help: () =>
      "open the file in the program that made it, and save the table as an Excel workbook (.xlsx) without a password or as CSV UTF-8",
    why: "PDF, pictures and archives cannot be read as rows; reading them as text would invent data.",
    given:
      "The report is a PDF. Get the table that it was made of, and save it as an Excel workbook (.xlsx).",
  },
  NAP104: {
    message: (p) =>
      "fault" in p
        ? p.fault === "unknown"
          ? `nap does not know the encoding "${p.encoding}"`
          : p.fault === "is-utf8"
            ? `the file is not in ${p.encoding}: it is UTF-8`
            : `the file is not in ${p.encoding}: byte ${p.byte} at offset ${p.offset} is no letter of it`
        : p.encoding === "UTF-32"
          ? "not UTF-8: the file is saved as UTF-32"
          : p.encoding === "UTF-16"
            ? `not UTF-16: ${p.byte} at offset ${p.offset} is only a part of a character`
            : `not UTF-8: byte ${p.byte} at offset ${p.offset} does not start a character`,
    help: (p) =>
      "fault" in p
        ? p.fault === "is-utf8"
          ? "take the encoding out of the mapping"
          : "write a label of the WHATWG Encoding Standard, such as windows-1251, windows-1254 or macintosh"
        : "likely" in p && p.likely !== undefined
          ? `save the file as UTF-8 (Excel: CSV UTF-8), or say in a mapping read: {encoding: ${p.likely}}; the header then reads: ${(p.header ?? []).join(", ")}`
          : "save the file as UTF-8 (Excel: CSV UTF-8); nap also reads UTF-16 with a byte order mark",
    why: "Older encodings store letters such as ə, ğ and ş differently; a guess would turn statuses and names into others.",
    given:
      "The spreadsheet program saved ratings.csv in the old encoding of its country. Save it as CSV UTF-8.",
  },
  NAP105: {
    message: (p) =>
      `the file has ${p.size} MB${p.what === undefined ? "" : " when it is unpacked"}, more than the limit of ${p.limit} MB`,
    help: (p) => `if the file is meant to be so large, raise the limit with --max-size ${p.needed}`,
    why: "The limit keeps a wrong path (a database, a video) from filling the memory of the machine.",
    given:
      "A table may have 1000 MB unless the command says otherwise. Here the limit is so low that a small table is larger.",
  },
  NAP106: {
    message: (p) => `YAML that cannot be read: ${sayCase(yamlSyntax, p.reason, p)}`,
    help: () =>
      "fix this line, or the line above it, where the mistake may begin; put a text in quotes if it contains a colon or a #, or starts with @, *, & or %; indent with spaces, never with tabs",
    why: "If a file is not well-formed, nobody can say which value belongs to which key, so nap does not read any of it.",
  },
  NAP107: {
    message: (p) =>
      p.cause === "aliases"
        ? "the YAML repeats its own parts so often that it would fill the memory"
        : "the YAML holds more values than fit into the memory",
    help: (p) =>
      p.cause === "aliases"
        ? "write the parts out, or use each anchor (&name) in fewer places (*name)"
        : "keep rows in a CSV file, which may have millions of them",
    why: "A few lines of nested aliases can become billions of values, and nap holds a YAML file in memory as a whole.",
  },
  NAP108: {
    message: (p) => `the key "${p.key}" is written twice in one map`,
    help: () => "keep one of the two; if you need both, they belong to different items of a list",
    why: "One of the two values would be lost, and nobody could say which.",
  },
  NAP109: {
    message: (p) => `row ${p.row} has ${cells(p.found)}, but the header has ${p.expected}`,
    help: (p) =>
      p.found > p.expected
        ? "put a text in quotes if it contains the separator of the cells, so that it stays one cell"
        : "add the missing separators, or look for a line break that is not inside quotes",
    why: "When cells shift by one column, a note is read as a status and a status as a body.",
  },
  NAP110: {
    message: (p) => `the quote that opens here, in row ${p.row}, is never closed`,
    help: () =>
      'close it, or write a quote inside a quoted cell twice: "the ""161"" hotline"; nap did not read the rows after it',
    why: "An open quote turns all rows after it into one cell, and a file that lost half its rows still looks like a file.",
  },
  NAP111: {
    message: (p) =>
      p.column === "clause" || p.column === "figure"
        ? `the table has no column "${p.column}"`
        : `the table has no column "${p.column}" (nor any other column for ratings)`,
    help: (p) =>
      `name it in the header line, with one of its names in five languages, such as ${p.names.join(", ")}; found: ${p.found.join(", ")}${p.likely === undefined ? "" : `; the column "${p.likely}" looks like it`}${inSheets(p.sheets)}`,
    why: "Each row must say which clause it rates and how; each row of a table of claims, which figure was published.",
  },
  NAP112: {
    message: (p) =>
      p.column === ""
        ? `column ${p.number ?? ""} has no name and is not read, but row ${p.row ?? ""} has something in it`
        : p.columns === undefined
          ? `nap does not know column "${p.column}" and does not read it`
          : `nap does not know ${p.count ?? 0} columns and does not read them: ${p.columns.join(", ")}`,
    help: (p) => `columns: ${p.known.join(", ")}; rename it if it is one of them, else keep it or delete it`,
    why: "nap does not read a column with a misspelt name.",
  },
  NAP113: {
    message: (p) => `column "${p.column}" occurs twice: cells ${p.first} and ${p.second} of the header`,
    help: () => "keep one of the two columns, or rename the one that is something else",
    why: "Two columns with one meaning may disagree, and one of them would be lost.",
  },
  NAP114: {
    message: (p) =>
      p.found === "" ? "the file has no format line, which says what it is" : `unknown format "${p.found}"`,
    help: (p) => `start the file with a line such as format: nap/plan@1; formats: ${p.known.join(", ")}`,
    why: "The format line says what the file is, and for which version of the rules it was written.",
  },
  NAP115: {
    message: (p) =>
      `row ${p.row} has a quote in a wrong place: ${p.reason === "inside-cell" ? "it is in the middle of a cell that is not quoted" : "after the quote that closes a cell, neither a separator nor the end of the row follows"}`,
    help: (p) =>
      `quote the whole cell and write quotes inside it twice: "the ""161"" hotline"; nap did not read ${p.last === true ? "this row and the rows after it" : "the row"}`,
    why: "If a quote is in a wrong place, nobody can say where the cells of the row end.",
  },
  NAP116: {
    message: (p) =>
      `the cell that opens here holds ${p.lines} ${plural(p.lines, { one: "line that looks like a row of its own", other: "lines that look like rows of their own" })}`,
    help: () =>
      "look for a quote that is opened and not closed; if the line breaks are intended, nothing is wrong",
    why: "If an open quote meets another quote further down, all rows between them become one cell.",
  },
  NAP117: {
    message: (p) =>
      p.rows === undefined
        ? "the assessment has no ratings"
        : `no row of the table holds a rating (${p.rows} ${plural(p.rows, { one: "row", other: "rows" })} below the header)`,
    help: (p) =>
      p.rows === undefined
        ? "name its tables under ratings, or write the rows there"
        : "fill in status, percent or value, or look for rows that were lost when the table was saved",
    why: "A table without ratings is a form that nobody filled in, or a failed export.",
  },
  NAP118: {
    message: (p) => `nap does not know column "${p.column}", and column "${p.missing}" is missing`,
    help: (p) =>
      `rename it to ${p.missing}, or to something less similar if it is another column; columns: ${p.known.join(", ")}`,
    why: "Without the column that was meant, rows rate other things than they say, so nothing is scored.",
  },
};
