// The English of NAP1xx: what can be wrong with a file as a file.
import type { FileProblemParams } from "../../../../model/problems/fileProblems.ts";
import { plural, say } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

export const fileProblems = {
  NAP101: {
    message: (p) => `cannot read "${say(p, "path")}": ${say(p, "reason")}`,
    help: () =>
      "check the path, its spelling and your right to read it; a path that stands in a file starts at the folder of that file",
    why: "A file that is named but cannot be read would silently shrink what is scored.",
    given: "The file is called ratings.csv.",
  },
  NAP102: {
    message: () => "the file is empty",
    help: () =>
      "a ratings table needs a header line and rows; a YAML file starts with a line such as format: nap/plan@1",
    why: "An empty file is almost always an export that went wrong, not an assessment without ratings.",
  },
  NAP103: {
    message: (p) => `the file is ${say(p, "what") === "table" ? "no table" : "not text"}: ${say(p, "found")}`,
    help: () =>
      "save a table as an Excel workbook (.xlsx) without a password or as CSV UTF-8 (LibreOffice: Text CSV, Unicode), any other file as plain text",
    why: "Old spreadsheets, PDF and other binary files cannot be read as rows; reading them as text would invent data.",
    given: "The report is a workbook of the old kind. Save it as an Excel workbook (.xlsx).",
  },
  NAP104: {
    message: (p) =>
      say(p, "encoding") === "UTF-32"
        ? "not UTF-8: the file is saved as UTF-32"
        : say(p, "encoding") === "UTF-16"
          ? `not UTF-16: ${say(p, "byte")} at offset ${say(p, "offset")} is only a part of a character`
          : `not UTF-8: byte ${say(p, "byte")} at offset ${say(p, "offset")} starts no character`,
    help: () => "save the file as UTF-8 (Excel: CSV UTF-8); UTF-16 with a byte order mark is read too",
    why: "Letters such as ə, ğ and ş are stored differently by older encodings; guessing would turn statuses and names into others.",
    given:
      "The spreadsheet program saved ratings.csv in the old encoding of its country. Save it as CSV UTF-8.",
  },
  NAP105: {
    message: (p) =>
      `the file has ${say(p, "size")} MB${say(p, "what") === "" ? "" : " when it is unpacked"}, more than the limit of ${say(p, "limit")} MB`,
    help: (p) => `raise the limit with --max-size ${say(p, "needed")} if the file is meant to be so large`,
    why: "The limit keeps a wrong path (a database, a video) from filling the memory of the machine.",
    given:
      "A table may have 1000 MB unless the call says otherwise. Here the limit is so low that a small table is above it.",
  },
  NAP106: {
    message: (p) => `YAML that cannot be read: ${say(p, "reason")}`,
    help: () =>
      "mend this line, or the one above it, where the slip may have begun; put a text in quotes that holds a colon or a #, or starts with @, *, & or %; indent with spaces, never with tabs",
    why: "Of a file that is not well formed nobody can say which value belongs to which key, so none of it is read.",
  },
  NAP107: {
    message: (p) =>
      say(p, "cause") === "aliases"
        ? "the YAML repeats its own parts so often that it would fill the memory"
        : "the YAML holds more values than there is memory for",
    help: (p) =>
      say(p, "cause") === "aliases"
        ? "write the parts out, or use each anchor (&name) at fewer places (*name)"
        : "keep rows in a CSV file, which may have millions of them",
    why: "A few lines of nested aliases can unfold into billions of values, and a YAML file is held in memory as a whole.",
  },
  NAP108: {
    message: (p) => `the key "${say(p, "key")}" is written twice in one map`,
    help: () => "keep one of the two; if both are meant, they belong to different items of a list",
    why: "One of the two values would be lost, and nobody could say which.",
  },
  NAP109: {
    message: (p) =>
      `row ${say(p, "row")} has ${plural(say(p, "found"), "cell")}, the header has ${say(p, "expected")}`,
    help: (p) =>
      Number(p["found"]) > Number(p["expected"])
        ? "put quotes around a text that holds the sign between the cells, so that it stays one cell"
        : "add the signs between the cells that are missing, or look for a line break that is not inside quotes",
    why: "When cells shift by one column, a note is read as a status and a status as a body.",
  },
  NAP110: {
    message: (p) => `the quote that opens here, in row ${say(p, "row")}, is never closed`,
    help: () =>
      'close it, or write a quote inside a quoted cell twice: "the ""161"" hotline"; the rows after it were not read',
    why: "An open quote swallows the rows behind it, and a file that lost half its rows still looks like a file.",
  },
  NAP111: {
    message: (p) =>
      `no column "${say(p, "column")}"${say(p, "column") === "clause" ? "" : " (nor any of the others that carry a rating)"}`,
    help: (p) =>
      `name it in the header line, in English or Azerbaijani: ${say(p, "names")}; found: ${say(p, "found")}`,
    why: "Each row must say which clause it rates and how.",
  },
  NAP112: {
    message: (p) =>
      say(p, "column") === ""
        ? `column ${say(p, "number")} has no name and is not read, though row ${say(p, "row")} has something in it`
        : `column "${say(p, "column")}" is not known and is not read`,
    help: (p) => `columns: ${say(p, "known")}; rename it if it is one of them, else leave it or take it out`,
    why: "A column with a misspelt name is a column that nobody reads.",
  },
  NAP113: {
    message: (p) =>
      `column "${say(p, "column")}" occurs twice: cells ${say(p, "first")} and ${say(p, "second")} of the header`,
    help: () => "keep one of the two columns, or rename the one that is something else",
    why: "Two columns of one meaning may disagree, and one of them would be lost.",
  },
  NAP114: {
    message: (p) =>
      say(p, "found") === ""
        ? "no format line, which says what the file is"
        : `unknown format "${say(p, "found")}"`,
    help: (p) => `start the file with a line such as format: nap/plan@1; formats: ${say(p, "known")}`,
    why: "The format line says what the file is and which version of the rules it was written for.",
  },
  NAP115: {
    message: (p) => `a quote in row ${say(p, "row")} stands where none can: ${say(p, "reason")}`,
    help: (p) =>
      `quote the whole cell and write quotes inside it twice: "the ""161"" hotline"; ${say(p, "last") === "" ? "the row was" : "this row and all after it were"} not read`,
    why: "With a misplaced quote it is unknown where the cells of the row end.",
  },
  NAP116: {
    message: (p) =>
      `the cell that opens here holds ${plural(say(p, "lines"), "line")} that ${Number(p["lines"]) === 1 ? "looks like a row of its own" : "look like rows of their own"}`,
    help: () =>
      "look for a quote that was opened and not closed; if the line breaks are meant, nothing is wrong",
    why: "An unclosed quote that meets another quote further down joins the rows between them into one cell.",
  },
  NAP117: {
    message: (p) =>
      p["rows"] === undefined
        ? "the assessment has no ratings"
        : `no row of the table holds a rating (${plural(say(p, "rows"), "row")} below the header)`,
    help: (p) =>
      p["rows"] === undefined
        ? "name its tables under ratings, or write the rows there"
        : "fill in status, percent or value, or look for rows that were lost when the table was saved",
    why: "A table without ratings is a form that nobody filled in, or an export that went wrong.",
  },
  NAP118: {
    message: (p) =>
      `column "${say(p, "column")}" is not known, and no column "${say(p, "missing")}" is there`,
    help: (p) =>
      `rename it to ${say(p, "missing")}, or to something less alike if it is another column; columns: ${say(p, "known")}`,
    why: "Without the column that was meant, rows rate other things than they say, so nothing is scored.",
  },
} satisfies ProblemWordings<FileProblemParams>;
