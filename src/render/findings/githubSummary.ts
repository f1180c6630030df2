// Findings and the room that is left → the summary of a step, as Markdown: what was found, worst first, and the result.
import { wholeText } from "../wholeText.ts";
import type { Document } from "../../present/document.ts";
import type { Finding } from "../../present/findings/findings.ts";
import { renderMarkdown } from "../markdown.ts";
import { inlineText, lineText } from "../markdownText.ts";
import type { RenderOptions } from "../renderer.ts";
import { repositoryPath } from "./repositoryPath.ts";
import { shownFindings } from "./shownFindings.ts";

/** For the sentences that say what is left out. */
const reserve = 2000;

/** @param room how many bytes of UTF-8 there may be */
export function githubSummary(document: Document, options: RenderOptions, room: number): string {
  const { command, tool, list, headlines, hasResult, words } = shownFindings(document, "github");
  const said = words.problems.findings;
  const shown = list.filter(({ suppression, baseline }) => suppression === null && baseline !== "unchanged");
  const suppressed = list.filter(({ suppression }) => suppression !== null).length;
  const known = list.length - shown.length - suppressed;
  const head = [
    `## ${inlineText(`${tool.name} ${command}`)}`,
    ...headlines.map(lineText),
    ...(shown.length === list.length ? [] : [lineText(said.hidden(suppressed, known))]),
  ].join("\n\n");
  const { severity, place, problem, help } = said.columns;
  const table = [tableRow([severity, place, problem, help]), tableRow(["---", "---", "---", "---"])];
  let left = room - reserve - bytesOf(head) - bytesOf(table.join("\n"));
  let count = 0;
  for (const finding of shown) {
    const row = findingRow(finding, options.prefix ?? "");
    left -= bytesOf(row) + 1;
    if (left < 0) break;
    table.push(row);
    count++;
  }
  const parts = [
    head,
    ...(count === 0 ? [] : [table.join("\n")]),
    ...(count === shown.length ? [] : [lineText(said.summaryCut(count, shown.length))]),
  ];
  if (hasResult) {
    const result = wholeText(renderMarkdown(document, options)).trimEnd();
    parts.push(bytesOf(result) <= left ? result : lineText(said.tablesLeftOut));
  }
  const text = `${parts.join("\n\n")}\n\n`;
  return bytesOf(text) <= room ? text : "";
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function findingRow({ label, rule, file, where, message, help }: Finding, prefix: string): string {
  const place = `${repositoryPath(file, prefix)}${where.slice(file.length)}`;
  return tableRow([
    `**${inlineText(label)}** ${inlineText(rule)}`,
    inlineText(place),
    inlineText(message),
    inlineText(help),
  ]);
}
