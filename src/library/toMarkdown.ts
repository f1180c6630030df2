// A result → Markdown, for reports.
import { renderMarkdown } from "../render/markdown.ts";
import { documentOf, type PrintOptions } from "./documentOf.ts";
import { renderOptions } from "./renderOptions.ts";
import type { Result, ScoreResult } from "./results.ts";

/**
 * Headings, sentences and tables in GitHub flavoured Markdown, as `--format markdown` of the command line writes them.
 *
 * @example
 * toMarkdown(agency).split("\n")[0] // "## own"
 */
export const toMarkdown = (result: Result | readonly ScoreResult[], options: PrintOptions = {}): string =>
  renderMarkdown(documentOf(result, options), renderOptions(options));
