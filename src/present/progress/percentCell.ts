// A percent → its cell in a table.
import { number, text, type Cell } from "../document.ts";

/** A dash where there is none. */
export const percentCell = (percent: string | null | undefined): Cell =>
  typeof percent === "string" ? number(percent) : text("–", "quiet");
