// The rules of a method in one line: a colon parts what a rule is about from what it says.
import type { Method } from "../../../../model/method.ts";
import type { RuleName } from "../../ruleName.ts";

export const rules = {
  /** Ids of rules as they are named behind a colon. */
  names: {
    mean: "mean",
    median: "median",
    min: "min",
    max: "max",
    lead: "mean of the leads",
    weighted: "weighted mean",
    "as-given": "as given",
    "full-only": "only 100 % counts",
    refuse: "no figure",
    zero: "count as 0",
    full: "count in full",
    exclude: "left out",
    "as-rated": "as rated",
  } satisfies Record<RuleName, string> as Readonly<Record<RuleName, string>>,
  /** A scale that is like another one. */
  readAs: (scale: string, other: string) => `scale ${scale} read as ${other}`,
  countsOnly: "counts and shares of the statuses, no figure",
  percents: "percents",
  percentsAsGiven: "percents as given",
  percentsRefused: "percents not read",
  raters: "raters",
  bodies: "bodies",
  activities: "activities",
  majority: (share: string) => `majority of ${share}`,
  meanOver: { clauses: "mean over clauses", directions: "mean over directions" } as Readonly<
    Record<Method["across"], string>
  >,
  declaredWeights: "declared weights",
  only: { started: "only clauses that have started", due: "only clauses that are due" } as Readonly<
    Record<Exclude<Method["eligible"], "all">, string>
  >,
  unratedLeftOut: "unrated left out",
  unrated: "unrated",
  notDue: "not due",
  unratedParts: "unrated parts",
  noEvidence: "without evidence",
  atMost: (share: string) => `at most ${share}`,
  minimumCoverage: (share: string) => `minimum coverage ${share}`,
};
