// What is known about a figure: one line for each question that a reader asks.
import type { AssessorKind } from "../../../../model/assessorKind.ts";
import type { RoundingMode } from "../../../../math/round.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "to the nearest, ties up",
  "half-even": "to the nearest, ties to even",
  "half-down": "to the nearest, ties down",
  up: "always up",
  down: "always down",
};

export const known = {
  published: "published",
  computed: "computed here",
  labels: {
    whose: "Whose figure",
    period: "Period",
    unit: "What was counted",
    coverage: "Share with a value",
    levels: "Levels",
    rule: "Rule",
    rounding: "Rounding",
    ratings: "Ratings",
    interests: "Who supported it or acts in it",
    notice: "To know",
    source: "Source",
  },
  notStated: "not stated",
  nobody: "nobody, as stated",
  period: (start: string, end: string) => `${start} to ${end}`,
  asOf: (day: string) => `as of ${day}`,
  claimed: (count: number) => `${clauses(count)}, as published`,
  counted: (scored: number, asked: number, total: number) =>
    `${scored} of ${clauses(asked)} asked about; the plan has ${total}`,
  coverage: (percent: string) => `${percent}\u00a0%`,
  decimals: (count: number) =>
    `${count} ${plural(count, { one: "decimal", other: "decimals" })}; how it was rounded is not stated`,
  rounding: (decimals: number, mode: RoundingMode) =>
    `${decimals} ${plural(decimals, { one: "decimal", other: "decimals" })}, ${modes[mode]}`,
  ratings: {
    here: "published; they are on this page",
    coded: "coded by us from the account; they are on this page",
    none: "not published",
  },
  percents: "percents as given",
  /** Whose figure it is. */
  kinds: {
    "self-report": (who: string) => `own account of ${who}`,
    alternative: (who: string) => `alternative assessment by ${who}`,
    independent: (who: string) => `independent assessment by ${who}`,
    joint: (who: string) => `joint assessment of state and civil society: ${who}`,
    coded: (who: string) => `our coding of the account of ${who}`,
  } satisfies Record<AssessorKind, (who: string) => string>,
};
