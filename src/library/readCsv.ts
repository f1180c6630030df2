// The text of a table → the ratings in it.
import { createMappedTable, hasRatings, problem, ratingColumns, readTableText } from "../core.ts";
import type { ColumnNames } from "./columnPairs.ts";
import { givenMapping } from "./givenMapping.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import type { Mapping } from "./mapping.ts";
import { problemsJson } from "./problemsJson.ts";
import { ratingsOf, type Ratings } from "./ratings.ts";
import { sourceNames, type Read, type SourceOption } from "./readDocument.ts";

/** How the text of a table is read. */
export interface CsvOptions extends SourceOption {
  /** What `readMapping` gave; without it, the table has the columns of nap. */
  readonly mapping?: Mapping;
  /** Columns of nap and what the table calls them, for those that the mapping does not fill: `{ clause: "Code" }`. */
  readonly columns?: ColumnNames;
}

const csvNames = { ...sourceNames, mapping: true, columns: true } as const;

/**
 * Reads the text of a ratings table: comma, semicolon or tab separated, its header in one of five languages, or as a mapping
 * says. What is wrong with its rows is said when an assessment takes them in.
 *
 * Throws `InvalidOption` where the mapping and `columns` both fill a column, and `UnknownName` for a column that does not exist.
 *
 * @example
 * const { value } = readCsv("clause,status\n1.1,full\n1.2,none\n");
 * [value.rows, value.clauses] // [2, ["1.1", "1.2"]]
 * readCsv("").problems[0].code // "NAP102"
 * const renamed = { columns: { clause: "Code", percent: "Done" } };
 * readCsv("Code;Done\n1.1;70%\n", renamed).value.clauses // ["1.1"]
 */
export function readCsv(text: string, options: CsvOptions = {}): Read<Ratings> {
  const { source = "ratings.csv", mapping, columns } = givenOptions(options, csvNames);
  if (typeof text !== "string") throw new InvalidOption("text", "the text of a table is needed");
  const given = givenMapping(mapping, columns);
  if (given === null) {
    const { ratings, problems } = ratingsOf((reader) => readTableText(source, text, reader).problems);
    return { value: ratings, problems: problemsJson(problems) };
  }
  const { mapping: own, problems: wrong } = given;
  const unrated = hasRatings(own) ? [] : [problem("NAP606", own.at(["columns"]), { missing: "status" })];
  const faults = wrong.length > 0 ? wrong : unrated;
  if (faults.length > 0) return { value: null, problems: problemsJson(faults) };
  const { ratings, problems } = ratingsOf((reader) => {
    const table = createMappedTable(own, ratingColumns, reader);
    const read = readTableText(source, text, table, own.read);
    return [...read.problems, ...table.finish()];
  }, own);
  return { value: ratings, problems: problemsJson(problems) };
}
