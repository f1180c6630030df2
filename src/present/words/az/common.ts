// Words that every result may need.
import type { Themes } from "../words.ts";

export const common: Themes["common"] = {
  /** A BCP 47 tag. */
  language: "az",
  /** In which of its languages a text of the data is shown: the first that it has. */
  preferred: ["az", "en"],
  /** The notice of a plan that was made of the clauses in the ratings. */
  planFromRatings: "Plan göstərilməyib: bəndlər qiymətləndirmələrdən götürülüb.",
  /** The sign in front of the decimals. */
  decimal: ",",
};
