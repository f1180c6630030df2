// The text of a table → the ratings in it.
import { readTableText } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { problemsJson } from "./problemsJson.ts";
import { ratingsOf, type Ratings } from "./ratings.ts";
import { sourceNames, type Read, type SourceOption } from "./readDocument.ts";

/**
 * Reads the text of a ratings table: comma, semicolon or tab separated, its header in English or Azerbaijani. What is
 * wrong with its rows is said when an assessment takes them in.
 *
 * @example
 * const { value } = readCsv("clause,status\n1.1,full\n1.2,none\n");
 * [value.rows, value.clauses] // [2, ["1.1", "1.2"]]
 * readCsv("").problems[0].code // "NAP102"
 */
export function readCsv(text: string, options: SourceOption = {}): Read<Ratings> {
  const { source = "ratings.csv" } = givenOptions(options, sourceNames);
  if (typeof text !== "string") throw new InvalidOption("text", "the text of a table is needed");
  const { ratings, problems } = ratingsOf((reader) => readTableText(source, text, reader).problems);
  return { value: ratings, problems: problemsJson(problems) };
}
