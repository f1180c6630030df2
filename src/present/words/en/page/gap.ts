// How far apart two figures are, and what their difference is made of.

export const gap = {
  sentence: (a: string, b: string, points: string, isBelow: boolean) =>
    `The figure of “${a}” is ${points} points ${isBelow ? "below" : "above"} that of “${b}”.`,
  /** Behind "under your settings". */
  none: "there is no difference, since a figure is missing.",
  open: "What the difference is made of",
  columns: { term: "part of the difference", points: "points", gap: "difference" },
  terms: {
    coverage: "they cover different clauses",
    method: "their rules differ",
    rating: "they rate the same clauses differently",
    together: "rules and ratings, which cannot be told apart",
  },
};
