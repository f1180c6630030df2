// The rules of a method that a reader can choose, with what there is to choose from.

/** In the order in which they stand on the page. */
export const choices = {
  eligible: ["all", "started", "due"],
  "not-due": ["exclude", "zero", "full", "refuse"],
  unrated: ["exclude", "zero", "refuse"],
  "unrated-part": ["exclude", "zero", "refuse"],
  "no-evidence": ["as-rated", "exclude", "zero", "cap-1/2"],
  bodies: ["mean", "weighted", "median", "min", "max", "lead"],
  activities: ["mean", "weighted", "median", "min", "max"],
  raters: ["mean", "median", "min", "max"],
  across: ["clauses", "directions"],
  weights: ["equal", "declared"],
} as const;

/** The name of a rule. */
export type ChoiceName = keyof typeof choices;

/** One of what there is to choose. */
export type ChoiceOption = (typeof choices)[ChoiceName][number];

export const choiceNames = Object.keys(choices) as ChoiceName[];
