// A document → comma separated values as in RFC 4180.
import { spreadsheetTable } from "../present/spreadsheetTable.ts";
import { renderDelimited } from "./delimited.ts";
import { isPlain } from "./isPlain.ts";
import type { Renderer } from "./renderer.ts";
import { safeText } from "./safeText.ts";

export const renderCsv: Renderer = (document, { csv }) =>
  renderDelimited(spreadsheetTable(document.records()), {
    delimiter: csv?.delimiter ?? ",",
    decimal: csv?.decimal ?? ".",
    bom: csv?.bom ?? false,
    lineBreak: "\r\n",
    clean: (text) =>
      isPlain(text) ? text : text.replace(/\r\n?/g, "\n").split(keptBreaks).map(cleanPiece).join(""),
  });

/** Tabs and line breaks stay in their quoted cell; what would steer a terminal does not. */
const keptBreaks = /([\t\n])/;

const cleanPiece = (piece: string): string => (keptBreaks.test(piece) ? piece : safeText(piece));
