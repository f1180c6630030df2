// What the page says that `nap report` writes: for readers who do not know the terms.
import { choices } from "./page/choices.ts";
import { gap } from "./page/gap.ts";
import { known } from "./page/known.ts";
import { lead } from "./page/lead.ts";
import { live } from "./page/live.ts";
import { languageNames } from "../languageNames.ts";

export const page = {
  lead,
  known,
  choices,
  gap,
  live,
  skip: "Skip to the clauses",
  headings: {
    lead: "In short",
    axis: "All figures on one line",
    note: "From the publisher",
    series: "Over the rounds",
    known: "What is known about each figure",
    rules: "The figure under each rule",
    gaps: "How far apart the figures are",
    directions: "By direction",
    bodies: "By body",
    clauses: "Clause by clause",
    about: "How this page was made",
  },
  /** The mark in front of invented data is from the common words. */
  columns: {
    direction: "direction",
    body: "body",
    rule: "rule",
    meaning: "what it says",
    figure: "figure",
    least: "least",
    greatest: "greatest",
    asked: "asked about",
    rated: "with a value",
    several: "several statuses",
    other: "percent only",
    counts: "counts as",
    evidence: "evidence",
    note: "note",
    of: "of",
  },
  /** What becomes of a clause without a value, as readers say it. */
  outcomes: {
    scored: "rated",
    insufficient: "no figure",
    "not-due": "not due",
    unrated: "not rated",
    "not-applicable": "not applicable",
  },
  rulesNote: "Least and greatest: everything that is not known is read at its lowest, or at its highest.",
  rulesUndeclared:
    "No rule was named beside the first one: the others are those that can read these ratings.",
  directionsNote: "Each number is a number of clauses.",
  bodiesNote:
    "Each body over the clauses for which it is responsible. Clauses that several bodies share count for each of them.",
  clause: {
    window: (start: string, end: string) => `To be done from ${start} to ${end}`,
    lead: "Leads",
    partners: "Partners",
    bodies: "Responsible",
    rows: "What was reported",
    steps: "How the clause gets its figure",
    cause: "Cause of delay",
    doubt: (statuses: string) => `The coder also holds possible: ${statuses}`,
    doubtTitle: "Doubt",
    noRows: "Nothing was reported on this clause.",
    link: (id: string) => `Link to clause ${id}`,
    leadsTo: (host: string) => `leads to ${host}`,
    outside: "This assessment does not cover the clause.",
    evidenceNone: "no evidence",
    date: "done on",
  },
  about: {
    made: (tool: string) => `Made with ${tool}; every figure is exact and rounded once, when it is shown.`,
    computed: "This page holds the program that computed the figures. It loads nothing from the network.",
    method: (title: string, id: string, version: string, hash: string) =>
      `Rule: ${title} (${id}, version ${version}, SHA-256 ${hash})`,
    inputs: "Files that were read",
    columns: { file: "file", hash: "SHA-256" },
  },
  /** Without a program. */
  otherLanguages: (list: string) => `Other languages of this page (${list}) need JavaScript.`,
  switch: "Language",
  /** Each in itself. */
  languages: languageNames,
  logo: "Logo of the publisher",
};
