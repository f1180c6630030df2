// What is said in charts.
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const charts = {
  percent: (number: string) => `${number} %`,
  showing: (shown: number, all: number) => `Showing ${shown} of ${all}; the table has all of them.`,
  coverage: (scored: number, eligible: number, percent: string) =>
    `Coverage ${percent} %: ${scored} of ${clauses(eligible)} ${plural(scored, { one: "has", other: "have" })} a value.`,
  ofEligible: (scored: number, eligible: number) => `${scored} of ${eligible}`,
  nothingEligible: "No clause is eligible.",
  perSquare: (count: number) => `Each square stands for ${clauses(count)}.`,
  plan: (title: string, id: string) => (title === id ? `Plan: ${id}.` : `Plan: ${title} (${id}).`),
  asOf: (day: string) => `As of ${day}.`,
  rule: (id: string, version: string, basis: string) => `Rule: ${id} ${version} (basis: ${basis}).`,
  rules: (list: string) => `Rules: ${list}.`,
  /** @param list assessments, with who speaks in them */
  who: (list: string) => `Ratings: ${list}.`,
  perMark: (count: number) => `Each mark stands for up to ${clauses(count)}.`,
  /** @param number with its sign */
  points: (number: string) => `${number} points`,
  axis: {
    title: "The figure under each rule",
    lead: "Each line is an axis from 0 to 100 % for one rule.",
    rule: "rule",
    figure: "figure, %",
    least: "least, %",
    greatest: "greatest, %",
    published: "published, %",
    coverage: "coverage",
    ranged: (figure: string, least: string, greatest: string) => `${figure} (${least} to ${greatest})`,
    publishedMark: (figure: string, of: string | null) =>
      of === null ? `${figure} % published` : `${figure} % published by ${of}`,
    legend: {
      figure: "the figure",
      range: "from the least to the greatest that what is not known allows",
      published: "published figure",
    },
  },
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
