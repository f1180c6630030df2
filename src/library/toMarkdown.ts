// A result → Markdown, for reports.
import { renderMarkdown } from "../render/markdown.ts";
import { wholeText } from "../render/wholeText.ts";
import { documentOf, printNames, type PrintOptions } from "./documentOf.ts";
import { givenOptions } from "./givenOptions.ts";
import type { Result, ScoreResult } from "./results.ts";

/**
 * Headings, sentences and tables in GitHub flavoured Markdown, as `--format markdown` of the command line writes them.
 *
 * @example
 * toMarkdown(agency).split("\n")[0] // "## own"
 */
export function toMarkdown(result: Result | readonly ScoreResult[], options: PrintOptions = {}): string {
  const printed = documentOf(result, givenOptions(options, printNames));
  return wholeText(renderMarkdown(printed.document, printed.options));
}
