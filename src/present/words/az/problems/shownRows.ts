// What is said of rows as they are written and read.
import type { Themes } from "../../words.ts";

export const shownRows: Themes["problems"]["shownRows"] = {
  title: (source: string) => `${source}: ilk sətirlər`,
  row: "sətir",
  column: "sütun",
  header: "faylda",
  written: "yazıldığı kimi",
  read: "oxunduğu kimi",
  /** In the place of a cell. */
  inMapping: "(xanada deyil)",
  notRead: "nəzərə alınmayıb",
};
