// What is said in charts.
import { written } from "./charts/written.ts";
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
  ...written,
};
