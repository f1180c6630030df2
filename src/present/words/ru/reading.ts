// What is said while a reading goes on.
import { grouped } from "../grouped.ts";
import type { Themes } from "../words.ts";

export const reading: Themes["reading"] = {
  rowsRead: (rows, seconds) => `прочитано строк: ${grouped(rows, "\u00a0")}, ${grouped(seconds, "\u00a0")} с`,
};
