// What is said of progress over the rounds of a plan.
import type { ClauseStepKind } from "../../../model/progress.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const progress = {
  title: (series: string) => `Progress: ${series}`,
  columns: {
    round: "round",
    asOf: "as of",
    move: "move, points",
    scored: "scored",
    before: "before",
    now: "now",
    points: "points",
    step: "since then",
  },
  steps: {
    worse: "worse",
    withdrawn: "no value any more",
    improved: "improved",
    "first-rated": "rated for the first time",
    "came-due": "came due",
    same: "same",
    "without-value": "no value in either",
  } satisfies Record<ClauseStepKind, string> as Readonly<Record<ClauseStepKind, string>>,
  counted: {
    worse: (count) => `${clauses(count)} worse`,
    withdrawn: (count) => `${clauses(count)} without a value any more`,
    improved: (count) => `${count} improved`,
    "first-rated": (count) => `${count} rated for the first time`,
    "came-due": (count) => `${count} came due`,
    same: (count) => `${count} the same`,
    "without-value": (count) => `${count} without a value in either`,
  } satisfies Record<ClauseStepKind, (count: number) => string> as Readonly<
    Record<ClauseStepKind, (count: number) => string>
  >,
  step: (from: string, to: string) => `${from} → ${to}`,
  moved: (from: string, before: string, to: string, now: string, points: string) =>
    `From ${before} % in ${from} to ${now} % in ${to}: ${points} points.`,
  notMoved: (from: string, before: string | null, to: string, now: string | null) =>
    `${from}: ${before === null ? "no figure" : `${before} %`}; ${to}: ${now === null ? "no figure" : `${now} %`}: no move can be told.`,
  newMethod: (from: string, before: string, own: string | null, later: string, under: string | null) =>
    `The method changed: ${from} has ${own === null ? "no figure" : `${own} %`} under ${before}, its own, and ${under === null ? "no figure" : `${under} %`} under ${later}.${under === null ? "" : ` Clauses are told under ${later}.`}`,
  oneRound: (round: string) =>
    `There is one round with a figure, ${round}: there is nothing to compare it with.`,
  noRound: "No round has an assessment that can be scored.",
  several: (round: string, ids: string) =>
    `${round} has several assessments (${ids}); which one is meant is not said, so none is taken.`,
  unscored: (round: string, id: string) => `${round}: ${id} has no figure and is in no step.`,
  clausesOnly: (round: string, id: string) => `${round}: ${id} has no figure; its clauses are compared.`,
  afterDay: (round: string, own: string, day: string) =>
    `${round} is of ${own}, after the day asked for, ${day}: it is left out.`,
  unordered: "statuses in no order",
  countedUnordered: (count: number) => `${count} with statuses in no order`,
  directions: "By direction",
  bodies: "By body",
  allBelow: (shown: number, all: number) =>
    `Showing ${shown} of ${all} clauses: those that are not as they were; --all shows all of them.`,
};
