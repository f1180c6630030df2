// The data of a page, words and what the build made → the file that opens from a double click.
import { renderToString } from "preact-render-to-string";
import { encodeData } from "../data/encodeData.ts";
import { decodeData } from "../data/decodeData.ts";
import type { ReportParts } from "../data/pageBlock.ts";
import type { ReportData } from "../data/reportData.ts";
import { shownText } from "../safe/shownText.ts";
import { showTextsOnly } from "../safe/showTextsOnly.ts";
import { packedElement } from "./packedElement.ts";
import { Page } from "../views/page.tsx";
import { pageTitle } from "../views/pageTitle.ts";
import type { PageWords } from "../views/pageWords.ts";

/** What the page is made of besides its data. */
export interface PageParts {
  /** What is not drawn again on the page, in its own language. */
  readonly written: ReportParts | null;
  readonly style: string;
  /** Of each language of the page. */
  readonly labels: readonly PageWords[];
  /** The script of the words of each language: the program of the page unpacks and runs it. */
  readonly words: readonly string[];
  readonly program: string;
  /** SHA-256 of a text in UTF-8, in base64. */
  readonly hash: (text: string) => string;
}

export function pageHtml(
  data: ReportData,
  words: PageWords,
  { written, style: common, labels, words: wordScripts, program, hash }: PageParts,
): string {
  showTextsOnly();
  const json = encodeData(data);
  const style = `${common}${labels.map(rowLabels).join("")}`;
  // What is drawn here is what the program on the page will draw: from the data as it will read them.
  const body = renderToString(<Page data={decodeData(json)} words={words} written={written} live={null} />);
  const policy = [
    "default-src 'none'",
    `script-src ${[...wordScripts, program].map((script) => `'sha256-${hash(script)}'`).join(" ")}`,
    `style-src 'sha256-${hash(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${words.common.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(shownText(pageTitle(data, words)))}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<div id="page">${body}</div>`,
    ...otherLanguages(data, words),
    packedElement(JSON.stringify([json, ...wordScripts])),
    `<script>${program}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The switch is a program; without it the page says what it could show. */
function otherLanguages({ languages }: ReportData, { page }: PageWords): string[] {
  const names = languages.slice(1).map((id) => page.languages[id] ?? id);
  return names.length === 0
    ? []
    : [`<noscript><p class="noscript">${escaped(page.otherLanguages(names.join(", ")))}</p></noscript>`];
}

/** What the columns of rows are called, from the last: on a narrow screen each cell says it. */
const rowLabels = ({ common, page: { columns } }: PageWords): string => {
  const labels = [columns.note, columns.evidence, columns.counts, common.terms.rated, columns.of];
  const named = labels.map((label, at) => `--column${at + 1}:${JSON.stringify(label)}`);
  return `:root:lang(${common.language}){${named.join(";")}}`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
