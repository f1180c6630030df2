// What is said in charts of comparisons, changes, rounds and schedules, which no program of a page draws.
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const written = {
  waterfall: {
    title: "Where the gap comes from",
    /** @param gap A minus B, with its sign */
    lead: (gap: string) => `A minus B is ${gap} points. The terms lead from B's figure to A's.`,
    noGap: "There is no gap, since a figure is missing.",
    terms:
      "Coverage: covering different clauses. Method: valuing the same ratings differently. Rating: rating the same clauses differently.",
    term: "term",
    value: "value",
    raises: "raises the figure",
    lowers: "lowers the figure",
  },
  changes: {
    title: (assessment: string) => `What moved the figure: ${assessment}`,
    lead: (move: string) =>
      `Now minus before is ${move} points. The terms lead from the earlier figure to the later one.`,
    before: (what: string) => `Before (${what})`,
    now: "Now",
    terms:
      "Plan: changes of the plan or of the day. Coverage: other clauses have a value. Method: another method. Rating: other ratings of the same clauses.",
    noTerms: "What moved it cannot be told apart: the saved result is told by clause only.",
    nothing: "No assessment is there in both: nothing can be drawn.",
  },
  dumbbell: {
    directions: "Directions",
    directionsLead: "The figure of each direction on either side.",
    clauses: "Clauses that both rate, and rate differently",
    clausesLead: (count: number, same: number) =>
      `${clauses(count)}, the one that moves the gap most first; ${same} ${plural(same, { one: "has", other: "have" })} the same value on both sides.`,
    both: (a: string, b: string) => `A ${a} · B ${b}`,
  },
  progress: {
    coverage: "coverage, %",
    otherMethod: "the method is another than before",
  },
  schedule: {
    title: (assessment: string, day: string) => `What was due as of ${day}: ${assessment}`,
    deadline: (name: string, count: number) => `Due ${name}: ${clauses(count)}`,
    late: "Overdue, or done late",
    until: "due by",
  },
};
