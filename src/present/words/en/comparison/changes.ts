// What is said of what moved a figure since a revision, or since a saved result.
import type { CellChange, ClaimState, PlanChangeKind } from "../../../../model/changes.ts";
import type { MissingOfGate } from "../../../../model/changeGate.ts";
import { plural } from "../plural.ts";

const planKinds: Record<PlanChangeKind, string> = {
  "as-of": "as-of date",
  "clause-added": "clause added to the plan",
  "clause-removed": "clause removed from the plan",
  "clause-renamed": "clause renamed",
  window: "window",
  weight: "weight",
  bodies: "bodies",
  activities: "activities",
  direction: "direction",
  title: "title",
  "direction-weight": "weight of the direction",
  "body-weight": "weight of the body",
};

const cellKinds: Record<Exclude<CellChange["kind"], "cell">, string> = {
  "row-added": "row added",
  "row-removed": "row removed",
  scope: "scope",
};

const claimStates: Record<ClaimState, string> = {
  reproduced: "reproduced by the rows",
  possible: "possible, but not reproduced",
  impossible: "impossible",
};

/** What is counted of problems. */
export type ChangedCount = "added" | "accepted" | "fixed" | "unchanged";

const missingOfGate: Record<MissingOfGate, string> = {
  assessment: "the assessment is no longer there",
  figures: "the figures are withheld now",
  "last-round": "the last round has no figure",
  "earlier-round": "there is no earlier round with a figure",
  "figure-before": "the round before has no figure",
};

/** Whether the call lets it pass. */
const unmet = (passes: boolean): string => (passes ? "not judged" : "not met");

/** What a figure did. */
export type FigureMove = "lower" | "higher" | "none";

const points = (number: string): string => `${number} points`;

export const changes = {
  title: (since: string): string => `Changes since ${since}`,
  nothing: "Nothing has changed.",
  assessment: "assessment",
  before: "before",
  now: "now",
  move: "move, points",
  term: "what moved it",
  points: "points",
  what: "changed",
  where: "where",
  states: { changed: "", unchanged: "unchanged", added: "new", removed: "no longer there" },
  plan: "plan and as-of date",
  total: "all",
  planKinds,
  cellKinds,
  claimStates,
  otherMethod: (before: string, now: string): string => `The method changed: ${before} → ${now}.`,
  clauseAlone: "no cell of this clause changed: its weight in the figure did",
  byClause:
    "The saved result has no rows (nap score --ratings --format json saves them): the move is told by clause only, and plan, coverage, method and rating are not separated.",
  rowsWithoutParts:
    "The saved result has rows, but its plan or method is another one and cannot be known from it: changed rows are listed, the move is told by clause, and plan, coverage, method and rating are not separated.",
  notSplit:
    "The move cannot be split: a figure is missing, or the methods cannot value each other's ratings.",
  asOne: "–: more than eight changes, or too many rows; they are told as one.",
  allBelow: (shown: number, all: number): string =>
    `Showing ${shown} of ${all} changes; --all shows all of them.`,
  claim: (figure: string, before: string | null, now: string | null): string =>
    `Published figure ${figure} %: ${before ?? "not stated"} → ${now ?? "not stated"}.`,
  problems: "Problems",
  counts: ({ added, accepted, fixed, unchanged }: Record<ChangedCount, number>): string =>
    `${plural(added, { one: "1 new problem", other: `${added} new problems` })}, ${
      accepted === 0 ? "" : `${accepted} new but suppressed or in the baseline, `
    }${fixed} fixed, ${unchanged} unchanged.`,
  newProblem: "new",
  suppressed: "new, suppressed",
  inBaseline: "new, in the baseline",
  fixedProblem: "fixed",
  problem: "problem",
  line: (id: string, before: string, now: string, move: string, parts: string): string =>
    `${id}: ${before} % → ${now} %: ${points(move)}${parts === "" ? "" : ` = ${parts}`}`,
  lineWithout: (id: string, before: string | null, now: string | null): string =>
    `${id}: ${before === null ? "no figure" : `${before} %`} → ${now === null ? "no figure" : `${now} %`}`,
  gates: {
    dropKept: (id: string, moved: string, limit: string, way: FigureMove): string =>
      `${id}: at most ${points(limit)} lower than before: met, ${way === "none" ? "as it was" : `${points(moved)} ${way}`}`,
    dropTooFar: (
      id: string,
      fell: string,
      limit: string,
      distance: string,
      clauses: readonly string[],
    ): string =>
      `${id}: at most ${points(limit)} lower than before: not met, ${points(fell)} lower; ${points(distance)} too many, as much as ${plural(clauses.length, { one: "1 clause", other: `${clauses.length} clauses` })} at 100 %: ${clauses.join(", ")}`,
    /** @param passes whether the call lets it pass */
    figureGone: (passes: boolean, id: string, limit: string): string =>
      `${id}: at most ${points(limit)} lower than before: ${unmet(passes)}, there is no figure now`,
    noDrop: (passes: boolean, id: string, limit: string, missing: MissingOfGate): string =>
      `${id}: at most ${points(limit)} lower than before: ${unmet(passes)}, ${missingOfGate[missing]}`,
    noneFell: (id: string): string => `${id}: no clause lower than before: met`,
    /** @param gone those that lost their value; `null` for none, as of those that are lower */
    someFell: (id: string, lower: string | null, gone: string | null): string =>
      `${id}: no clause lower than before: not met, ${[
        ...(lower === null ? [] : [`lower: ${lower}`]),
        ...(gone === null ? [] : [`without a value any more: ${gone}`]),
      ].join("; ")}`,
    nothingToCompare: (passes: boolean, id: string, missing: MissingOfGate): string =>
      `${id}: no clause lower than before: ${unmet(passes)}, ${missingOfGate[missing]}`,
    underOneMethod: (text: string, method: string): string => `${text} (both under ${method})`,
    valuesGone: (id: string, clauses: string): string =>
      `${id}: no clause lower than before: not judged, without a value now: ${clauses}`,
    notMet: (text: string): string => `gate not met: ${text}`,
    notJudged: (text: string): string => `gate not judged: ${text}`,
  },
};
