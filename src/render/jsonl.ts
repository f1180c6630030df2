// A document → JSON Lines: one object a record.
import { jsonText } from "./jsonText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJsonl: Renderer = (document) => {
  const { columns, rows } = document.records();
  return rows.map(
    (row) => `${jsonText(Object.fromEntries(columns.map((column, index) => [column, row[index]])))}\n`,
  );
};
