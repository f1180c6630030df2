// What is said in the parts of a page that are made with it, and are not drawn again on it.

export const report = {
  schedule: { heading: "What was due, and when", table: "Clauses by deadline" },
  sensitivity: { heading: "How sure the figures are" },
};
