// A result → JSON, as the command line writes it.
import { renderJson } from "../render/json.ts";
import { wholeText } from "../render/wholeText.ts";
import { documentOf, printNames, type PrintOptions } from "./documentOf.ts";
import { givenOptions } from "./givenOptions.ts";
import type { Result, ScoreResult } from "./results.ts";

/**
 * The whole object of the JSON contract, with its version, tool and inputs, indented. Several results of `score` may be
 * given as a list. `schema("output")` describes it.
 *
 * @example
 * const { kind, scores } = JSON.parse(toJson([agency, ngo]));
 * [kind, scores.length] // ["scores", 2]
 */
export function toJson(result: Result | readonly ScoreResult[], options: PrintOptions = {}): string {
  const printed = documentOf(result, givenOptions(options, printNames));
  return wholeText(renderJson(printed.document, printed.options));
}
