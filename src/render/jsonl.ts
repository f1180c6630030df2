// A document → JSON Lines: one object a record.
import { wholeRecord } from "../present/wholeRecord.ts";
import { jsonText } from "./jsonText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJsonl: Renderer = function* (document) {
  const table = document.records();
  const cellsOf = wholeRecord(table);
  for (const row of table.rows) {
    const cells = cellsOf(row);
    yield `${jsonText(Object.fromEntries(table.columns.map((column, index) => [column, cells[index]])))}\n`;
  }
};
