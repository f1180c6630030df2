// A result → comma separated values.
import { renderCsv } from "../render/csv.ts";
import { wholeText } from "../render/wholeText.ts";
import { documentOf, printNames, type PrintOptions } from "./documentOf.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { shownValue } from "./shownValue.ts";
import type { Result, ScoreResult } from "./results.ts";

/** How spreadsheets of some countries want their files. */
export interface CsvPrintOptions extends PrintOptions {
  /** `,` unless given. */
  readonly delimiter?: "," | ";" | "\t";
  /** `.` unless given. */
  readonly decimal?: "." | ",";
  /** Whether a byte order mark stands in front, which some programs need to see that the text is UTF-8. */
  readonly bom?: boolean;
}

const csvNames = { ...printNames, delimiter: true, decimal: true, bom: true } as const;

/**
 * One long table as in RFC 4180, lines ended by CRLF. Texts that a spreadsheet would read as formulas have an apostrophe
 * in front.
 *
 * @example
 * toCsv(agency).split("\r\n").length // 12
 */
export function toCsv(result: Result | readonly ScoreResult[], options: CsvPrintOptions = {}): string {
  const { delimiter = ",", decimal = ".", bom = false } = givenOptions(options, csvNames);
  if (![",", ";", "\t"].includes(delimiter))
    throw new InvalidOption(
      "delimiter",
      `a comma, semicolon or tab is needed, not "${shownValue(delimiter)}"`,
    );
  if (decimal !== "." && decimal !== ",")
    throw new InvalidOption("decimal", `a point or a comma is needed, not "${shownValue(decimal)}"`);
  const printed = documentOf(result, options);
  return wholeText(renderCsv(printed.document, { ...printed.options, csv: { delimiter, decimal, bom } }));
}
