// Words for things, outcomes and kinds of assessors, as headings and labels have them.
import type { AssessorKind } from "../../../../model/assessorKind.ts";
import type { Outcome } from "../../../../model/outcome.ts";

export const terms = {
  assessment: "assessment",
  plan: "plan",
  method: "method",
  basis: "basis",
  clause: "clause",
  direction: "direction",
  body: "body",
  band: "band",
  title: "title",
  outcome: "outcome",
  coverage: "coverage",
  percent: "percent",
  /** The row of the figure over all clauses. */
  overall: "Overall",
  outOfScope: "not in scope",
  noFigure: "no figure",
  /** A number of clauses. */
  scored: "scored",
  inScope: "in scope",
  row: "row",
  rated: "rated",
  /** Percentage points that a clause adds, and that it could still add. */
  points: "points",
  lost: "lost",
  /** @param day for which the clauses are evaluated */
  asOf: (day: string) => `as of ${day}`,
  outcomes: {
    scored: "scored",
    insufficient: "insufficient",
    "not-due": "not due",
    unrated: "unrated",
    "not-applicable": "not applicable",
  } satisfies Record<Outcome, string> as Readonly<Record<Outcome, string>>,
  kinds: {
    "self-report": "self-report",
    alternative: "alternative",
    independent: "independent",
    joint: "joint",
    coded: "coded",
  } satisfies Record<AssessorKind, string> as Readonly<Record<AssessorKind, string>>,
  /** Who speaks where an account was coded. @param body whose account it is */
  codingOf: (body: string) => `our coding of ${body}${body.endsWith("s") ? "'" : "'s"} account`,
  /** The bands that a method has unless it states its own. */
  bands: {
    full: "full",
    "at-least-half": "at least half",
    "under-half": "under half",
  } as Readonly<Record<"full" | "at-least-half" | "under-half", string>>,
};
