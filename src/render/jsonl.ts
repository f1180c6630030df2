// A document → JSON Lines: one object a record.
import { jsonText } from "./jsonText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJsonl: Renderer = function* (document) {
  const { columns, rows } = document.records();
  for (const row of rows)
    yield `${jsonText(Object.fromEntries(columns.map((column, index) => [column, row[index]])))}\n`;
};
