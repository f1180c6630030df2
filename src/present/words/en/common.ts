// Words that every result may need.

export const common = {
  /** A BCP 47 tag. */
  language: "en",
  /** In which of its languages a text of the data is shown: the first that it has. */
  preferred: ["en"] as readonly string[],
  /** The notice of a plan that was made of the clauses in the ratings. */
  planFromRatings: "No plan was given: its clauses are those found in the ratings.",
  /** The sign in front of the decimals. */
  decimal: ".",
};
