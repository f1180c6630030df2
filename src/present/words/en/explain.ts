// What is said of how a figure came about.
import type { Part } from "../../../model/score.ts";
import { plural } from "./plural.ts";

type Level = Part["level"];

const level: Readonly<Record<Level, string>> = {
  row: "row",
  body: "body",
  activity: "activity",
  clause: "clause",
};

const counted = (count: number, of: Level): string =>
  plural(count, {
    one: `${count} ${level[of]}`,
    other: `${count} ${{ row: "rows", body: "bodies", activity: "activities", clause: "clauses" }[of]}`,
  });

export const explain = {
  titles: {
    overall: "Overall",
    direction: (id: string) => `Direction ${id}`,
    clause: (id: string) => `Clause ${id}`,
    body: (id: string) => `Body ${id}`,
  },
  noFigure: (outcome: string) => `No figure: ${outcome}`,
  /** Numerator and denominator of the figure. */
  fraction: (numerator: string, denominator: string) => `${numerator} of ${denominator} that count`,
  history: {
    title: (series: string) => `Over the rounds of ${series}`,
    round: "round",
    asOf: "as of",
    outcome: "outcome",
  },
  columns: { step: "step", rule: "rule", value: "value", sum: "Sum" },
  /** Of a body, in front of ids of clauses. */
  shared: "rests on rows that name no body",
  setAside: "set aside, since others answer for the rating as a whole",
  notResponsible: "rated without being responsible",
  window: "window",
  weight: "weight",
  lead: "lead",
  partners: "partners",
  bodies: "bodies",
  rows: (count: number) => counted(count, "row"),
  /** The sentence on a clause that counts in the overall figure. */
  contribution: (share: string, points: string, lost: string) =>
    `It is ${share} of the overall figure: it adds ${points} points, and ${lost} are lost`,
  notCounted: "It does not count in the overall figure",
  next: (band: string, min: string, points: string) =>
    `Next band: ${band}, from ${min} %, ${points} points away`,
  fewest: (count: number, ids: string) =>
    plural(count, {
      one: `one clause at 100 % is enough to reach it: ${ids}`,
      other: `at least ${count} clauses must rise to 100 % to reach it: ${ids}`,
    }),
  steps: {
    level,
    /** What became one value here, and by which rule; `rule` is `null` for a single part. */
    combined: (rule: string | null, count: number, of: Level) =>
      rule === null ? counted(count, of) : `${rule} of ${counted(count, of)}`,
    majority: (share: string) => `majority (${share})`,
    unrated: "not rated",
    zero: "not rated, counts as 0",
  },
  line: {
    clause: (id: string) => `clause ${id}`,
  },
};
