// The English of NAP6xx: mappings, and tables that are not as their mapping says.
import type { MappingProblemParams, SourceFault } from "../../../../model/problems/mappingProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { inRows } from "./rows.ts";

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(", ");

const faults: Readonly<Record<SourceFault, string>> = {
  "no-source": "it does not say where its cells come from",
  "met-without-of": "it counts what is done, but not what there is in all",
  "of-without-met": "it counts all, but not what is done",
  "join-without-columns": '"join" has a meaning only beside "columns"',
  "optional-without-column": '"optional" has a meaning only beside "column" or "any-of"',
  "absent-without-present": '"absent" has a meaning only beside "present"',
  "no-braces": "its pattern of file names does not have the column in braces",
  "no-date": "its order of day, month and year cannot be read",
  "not-a-percent": "only the percent column can be read as a share, as points or as counts",
  "present-not-status": '"present" gives a status, which only the column status has',
  "word-twice": "two of its words are the same, apart from case and spaces, and have two meanings",
  "fill-without-column": '"fill" repeats cells of the file, and no column of the file is named',
  "counts-and-more": 'counts are summed and divided; "split", "else" and "words" have no meaning beside them',
  "present-and-more":
    '"present" is the same in every row; "split", "else", "words" and "as" have no meaning beside it',
  "skip-by-number": '"#row" counts the rows that are not skipped, so it cannot say which are',
  "wide-in-two-columns": "another column has things across columns already",
  "wide-without-cells": "nothing says how the cells under the things are read",
};

const advice: Readonly<Record<SourceFault, string>> = {
  "no-source": "write the name of a column, or one of: column, columns, constant, file-name, wide, present",
  "met-without-of": "write both: {met: Accepted, of: Total}",
  "of-without-met": "write both: {met: Accepted, of: Total}; for points out of five {column: Mark, of: 5}",
  "join-without-columns": 'write {columns: [Stage, No], join: "."}',
  "optional-without-column": "write {column: Note, optional: true}",
  "absent-without-present": "write {present: full, absent: unrated}",
  "no-braces": 'write the column in braces: {file-name: "{body}-*.xlsx"} for the column body',
  "no-date": "write the order of its parts, such as dd.mm.yyyy, mm/yyyy or yyyy-mm-dd",
  "not-a-percent": 'write "as" under the column percent',
  "present-not-status": "write it under the column status",
  "word-twice": "keep the one that is meant",
  "fill-without-column": 'take "fill" out, or name the column: {column: No, fill: down}',
  "counts-and-more": "write only {met: Accepted, of: Total}",
  "present-and-more": "write only {present: full, absent: unrated}",
  "skip-by-number": "name a column of the file and what stands in it: {No: [Total]}",
  "wide-in-two-columns": "keep one of the two",
  "wide-without-cells": "add status: {words: {x: full}} or percent: {as: share}",
};

const readings = {
  share: "a share from 0 to 1",
  points: "points",
  count: "a number from 0 up",
  number: "a number",
} as const;

/** What the tables of a file are. */
const partsOf = {
  sheet: "whose tables are sheets",
  table: "which holds tables, not sheets",
  rows: "which holds a list of rows",
  none: "which is one table",
} as const;

export const mappingProblems: ProblemWordings<MappingProblemParams> = {
  NAP601: {
    message: (p) =>
      p.alternatives === undefined
        ? `${p.file} has no column "${p.wanted}", which the mapping names under "${p.column}"`
        : `${p.file} has none of the columns ${quoted([p.wanted, ...p.alternatives])}, which the mapping names under "${p.column}"`,
    help: (p) =>
      `${p.found.length === 0 ? "the row that was taken for the header is empty" : `columns of the file: ${quoted(p.found)}`}${p.without === undefined ? "" : `; without "${p.without.key}" under "read", all columns are found, with the header in row ${p.without.row}`}${p.encoding === undefined ? "" : `; in the encoding ${p.encoding} all columns are found`}`,
    why: "A mapping says which column of the file means what. When a column has another name, nothing may be guessed.",
  },
  NAP602: {
    message: (p) =>
      `${plural(p.count, { one: "one word", other: `${p.count} words` })} in the column "${p.column}" of ${p.file} ${plural(p.count, { one: "means", other: "mean" })} nothing yet: ${p.words.map(({ word, rows }) => `"${word}" (${plural(rows, { one: "1 row", other: `${rows} rows` })})`).join(", ")}${p.count > p.words.length ? ` and ${p.count - p.words.length} more` : ""}`,
    help: (p) =>
      `give each a meaning under columns: ${p.column}: words in the mapping; it can be ${p.known.join(", ")}`,
    why: "A word that neither the mapping nor the scale knows has no value. Guessing one would mean rating in the assessor's place.",
  },
  NAP603: {
    message: (p) => `none of the ${p.rows} rows of ${p.file} is what "where" asks for`,
    help: (p) =>
      p.tests
        .map(
          ({ column, texts, found }) =>
            `"${column}" should be ${quoted(texts)}; the file has ${quoted(found)}`,
        )
        .join("; "),
    why: "Without any row the assessment would have no rating, as if nothing had been reported.",
  },
  NAP604: {
    message: (p) => `the column "${p.column}" has two sources: "${p.first}" and "${p.second}"`,
    help: () => "keep the one that is meant",
    why: "Each column has one source. Which of two counts would be a guess.",
  },
  NAP605: {
    message: (p) => `the source of the column "${p.column}" is not complete: ${faults[p.fault]}`,
    help: (p) => advice[p.fault],
    why: "Nothing is read by a source that says only half of what is needed.",
  },
  NAP606: {
    message: (p) =>
      p.missing === "clause"
        ? "the mapping does not say which clause a row is about"
        : "the mapping does not say how a row rates",
    help: (p) =>
      p.missing === "clause"
        ? 'add "clause" under "columns", with the name of the column of the file'
        : 'add "status", "percent" or "value" under "columns"',
    why: "Each row must say which clause it rates and how.",
  },
  NAP607: {
    message: (p) => `the file has two columns "${p.name}", number ${p.first} and number ${p.second}`,
    help: () =>
      "rename one of them in the file; of a header with two rows name both in the mapping: read: {header: [1, 2]}",
    why: "The mapping names a column by its header. Which of the two is meant would be a guess.",
  },
  NAP608: {
    message: (p) =>
      `"${p.written}" is not ${p.as === "points" ? `points from 0 to ${p.of ?? ""}` : readings[p.as]}${inRows(p)}`,
    help: (p) =>
      p.as === "number"
        ? "the mapping says which decimal mark the file has: fix the cell, or the mapping"
        : p.as === "share"
          ? "write 0.7 for 70 %; if the column holds percents, the mapping should say as: percent"
          : p.as === "count"
            ? "write how many; leave both cells empty where nothing was counted"
            : "fix the cell, or the number that is the whole",
    why: "A number that is read another way than it is meant is wrong by a hundred times and more.",
  },
  NAP609: {
    message: (p) => `"${p.written}" is not a date written as ${p.pattern}${inRows(p)}`,
    help: () => "fix the cell, or the order of day, month and year in the mapping",
    why: "05.04 is a day of April or of May. The mapping says which.",
  },
  NAP610: {
    message: (p) => `the name of ${p.file} does not have the form ${p.pattern}`,
    help: () => "rename the file, or fix the pattern; * stands for anything",
    why: "The mapping takes from the name what the rows of the file are about.",
  },
  NAP611: {
    message: (p) => `there is no mapping "${p.name}"`,
    help: (p) =>
      p.known.length === 0
        ? "write the path of its file, or put the file into mappings/"
        : `known mappings: ${p.known.join(", ")}; or write the path of a file`,
    why: "Without its mapping the table cannot be read.",
  },
  NAP612: {
    message: (p) => `${p.met} of ${p.of} is more than there are (in row ${p.row})`,
    help: () => "fix the counts; the two columns may be the wrong way round in the mapping",
    why: "More than all of it would be more than 100 %.",
  },
  NAP615: {
    message: (p) =>
      `clause ${p.clause} has two texts in the column "${p.column}": "${p.first}" (in row ${p.row}) and "${p.second}"`,
    help: () => "make the rows agree, or write repeats: first in the mapping",
    why: "Several rows may describe one clause. What they say of it must be the same.",
  },
  NAP616: {
    message: (p) => `"${p.key}" under "read" has no meaning for ${p.file}, ${partsOf[p.has]}`,
    help: (p) => (p.has === "none" ? `take "${p.key}" out` : `take "${p.key}" out, or write "${p.has}"`),
    why: "A mapping that names what the file does not have was perhaps written for another file.",
  },
  NAP620: {
    message: (p) =>
      `row ${p.row} stands for ${p.records} ratings, more than the ${p.most} that a row may have`,
    help: () => "look at what parts the cells: one of the columns is perhaps not a list",
    why: "Each part of one cell is joined with each part of the others. Rows of that size are a mistake in the mapping.",
  },
  NAP621: {
    message: (p) =>
      `the name of ${p.file} can be read in several ways under ${p.pattern}: "${p.column}" may be ${quoted(p.candidates)}`,
    help: () => "write a pattern in which more of the name is fixed, or a mapping for this file alone",
    why: "All of these are in the plan. A report must not be counted as that of another body.",
  },
  NAP622: {
    message: (p) =>
      `${p.file} has two of the columns that may be "${p.column}": "${p.first}" and "${p.second}"`,
    help: () => "name the one that is meant, or write a mapping for this file alone",
    why: "The alternatives are names that one column has in several files. Which of two counts in one file would be a guess.",
  },
  NAP613: {
    message: () =>
      "the mapping says what a listed clause means, but there is no plan to say which are not listed",
    help: () => "name the plan with --plan, or in the assessment",
    why: "In a list of what is done the clauses that count are the ones it does not name.",
  },
  NAP614: {
    message: (p) =>
      `the table has several rounds (${p.rounds.join(", ")}), and the claims do not say which they are about`,
    help: () => "write an assessment for each round, with its own claims",
    why: "Each round is an assessment of its own. A claim is not compared with rounds that it does not name.",
  },
};
