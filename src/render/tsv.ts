// A document → tab separated values, each record on one line.
import { spreadsheetTable } from "../present/spreadsheetTable.ts";
import { renderDelimited } from "./delimited.ts";
import type { Renderer } from "./renderer.ts";
import { safeText } from "./safeText.ts";

export const renderTsv: Renderer = (document) =>
  renderDelimited(spreadsheetTable(document.records()), {
    delimiter: "\t",
    decimal: ".",
    bom: false,
    lineBreak: "\n",
    clean: safeText,
  });
