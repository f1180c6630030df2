// Words that every result may need.
import type { Themes } from "../words.ts";

export const common: Themes["common"] = {
  /** A BCP 47 tag. */
  language: "ru",
  /** In which of its languages a text of the data is shown: the first that it has. */
  preferred: ["ru", "en"],
  /** The notice of a plan that was made of the clauses in the ratings. */
  planFromRatings: "План не задан: его пункты — те, что найдены в оценках.",
  /** The sign in front of the decimals. */
  decimal: ",",
};
