// What is said of what two assessors should verify first.
export const agenda = {
  title: "What to verify first, by contribution × doubt",
  about:
    "Doubt is the share of rows without evidence, or with another possible status: the mean of both sides; a side without rows counts as 1.",
  contribution: "points",
  doubt: "doubt",
  priority: "priority",
  evidenceOf: (side: string) => `evidence ${side}`,
  noneNamed: "none named",
  nothing: "No clause adds to the gap: there is nothing to verify.",
  line: (p: {
    readonly number: number;
    readonly clause: string;
    readonly contribution: string;
    readonly doubt: string;
    readonly a: string;
    readonly b: string;
  }) =>
    `verify ${p.number}: clause ${p.clause}: ${p.contribution} points, doubt ${p.doubt}; evidence A: ${p.a}; evidence B: ${p.b}`,
};
