// What is said of rows as they are written and read.
import type { Themes } from "../../words.ts";

export const shownRows: Themes["problems"]["shownRows"] = {
  title: (source: string) => `первые строки ${source}`,
  row: "строка",
  column: "столбец",
  header: "в файле",
  written: "как написано",
  read: "как прочитано",
  /** In the place of a cell. */
  inMapping: "(не в ячейке)",
  notRead: "не учтено",
};
