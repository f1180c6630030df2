// What is said while a reading goes on.
import { grouped } from "../grouped.ts";
import { plural } from "./plural.ts";

export const reading = {
  rowsRead: (rows: number, seconds: number): string =>
    `${grouped(rows, ",")} ${plural(rows, { one: "row", other: "rows" })} read, ${grouped(seconds, ",")} s`,
};
