// What is said of figures that a stranger can compute again, or not.
import type { FigurePart, MissingCase, PublishableState } from "../../../../model/publishable.ts";

const states: Readonly<Record<PublishableState, string>> = {
  reproducible: "reproducible",
  partly: "partly reproducible",
  not: "not reproducible",
};

const parts: Readonly<Record<FigurePart, string>> = {
  unit: "unit",
  period: "period",
  denominator: "denominator",
  rows: "rows",
  rule: "rule",
  rounding: "rounding",
  interests: "interests",
  result: "figure",
};

const missing: Readonly<Record<MissingCase, string>> = {
  unit: "what is counted",
  period: "the period",
  denominator: "over how many clauses it is",
  rows: "the ratings",
  "rows-coded": "the publisher's own ratings (the rows are a coding)",
  "rows-wrong": "ratings without errors",
  rule: "the method",
  "rule-other": "the publisher's method (the one in the file is not theirs)",
  rounding: "the rounding",
  "rounding-other": "the rounding that gives it (the method rounds in another way)",
  interests: "the interests of the assessor",
  "result-none": "a figure (the rows give none under this method)",
  "result-other": "a figure that the rows give (they give another one)",
};

const how: Readonly<Record<MissingCase, string>> = {
  unit: "name the plan, and say in a claim over how many clauses it is",
  period: "add period or as-of to the assessment",
  denominator: "name the plan, and say in a claim over how many clauses it is",
  rows: "publish the ratings, and name their file under ratings",
  "rows-coded": "ask the publisher for the ratings, and enter them as an assessment of the publisher",
  "rows-wrong": "fix the errors of the assessment",
  rule: "name the method under method",
  "rule-other": "ask the publisher which rule gave the figure",
  rounding: "it is stated together with the method",
  "rounding-other": "state the rounding in a method",
  interests: "add interests to the assessment, an empty list if there are none",
  "result-none": "name a method that gives a figure",
  "result-other": "correct the figure, or name the method that gives it",
};

export const publishable = {
  title: "Can the figures be computed again?",
  assessment: "assessment",
  figure: "figure",
  /** Where the figure is from. */
  from: "from",
  own: "its rows",
  coding: "our coding",
  published: "published",
  state: "reproducible?",
  missing: "missing",
  answers: { reproducible: "yes", partly: "partly", not: "no" } satisfies Record<PublishableState, string>,
  parts,
  none: "no figures",
  summary: (count: Readonly<Record<PublishableState, number>>): string =>
    `Figures: ${count.reproducible} reproducible, ${count.partly} partly, ${count.not} not`,
  /** The sentence of a problem. */
  lacks: (p: {
    readonly assessment: string;
    readonly figure: string;
    readonly state: "partly" | "not";
    readonly missing: readonly MissingCase[];
  }): string =>
    `${p.figure === "" ? "the figure" : `figure ${p.figure}`} of assessment "${p.assessment}" is ${states[p.state]}; missing: ${p.missing.map((each) => missing[each]).join("; ")}`,
  how: (cases: readonly MissingCase[]): string =>
    [
      ...new Set(cases.filter((each) => cases.length === 1 || each !== "rounding").map((each) => how[each])),
    ].join("; "),
};
