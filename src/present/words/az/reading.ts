// What is said while a reading goes on.
import { grouped } from "../grouped.ts";
import type { Themes } from "../words.ts";

export const reading: Themes["reading"] = {
  rowsRead: (rows, seconds) => `${grouped(rows, ".")} sətir oxunub, ${grouped(seconds, ".")} san`,
};
