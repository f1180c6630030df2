// What became of an assessment → its form in the JSON contract.
import { toPercent } from "../../math/toPercent.ts";
import { toText, type Fraction } from "../../math/fraction.ts";
import type { AssessmentMove, CellPart, ChangedClause, SavedMove, ScoreMove } from "../../model/changes.ts";
import { methodChoices } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import { fileOf } from "../../model/place.ts";
import type { SavedScore } from "../../model/savedScore.ts";
import type { Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { commonRounding, exactJson, numberJson, roundedJson } from "../comparisons/comparisonNumbers.ts";
import { coverageText } from "../coverage.ts";

import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import type { MovedAssessmentJson } from "./changesSchema.ts";

const usual: Rounding = { decimals: 2, mode: "half-up" };

/** Rounds points as both methods do, where there are two. */
const roundingOf = ({ now, before }: AssessmentMove): Rounding =>
  now === null
    ? before !== null && "overall" in before
      ? before.method.rounding
      : usual
    : before !== null && "overall" in before
      ? commonRounding(now, before)
      : now.method.rounding;

export function moveJson(item: AssessmentMove, words: Words): MovedAssessmentJson {
  const { move, saved } = item;
  const rounding = roundingOf(item);
  return {
    id: item.id,
    state: item.state,
    basis: move !== null ? "rows" : saved === null ? null : saved.hasRows ? "clauses-with-rows" : "clauses",
    before: sideJson(item.before),
    now: sideJson(item.now),
    move: exactJson(move?.split.gap ?? saved?.gap ?? null, rounding),
    terms: move === null ? null : termsJson(move, rounding),
    way: move?.split.way ?? null,
    clauses:
      move !== null
        ? move.changed.map((clause) => clauseJson(clause, move, words))
        : saved !== null
          ? savedClauses(saved, words)
          : [],
    claims: item.claims.map((claim) => ({ ...claim })),
  };
}

export function sideJson(side: Score | SavedScore | null): MovedAssessmentJson["now"] {
  if (side === null) return null;
  const { id, version, hash } = side.method;
  const method = { id, version, hash };
  if (!("overall" in side)) {
    const exact = side.value === null ? null : toText(toPercent(side.value));
    return { exact, percent: side.percent, coverage: side.coverage, method };
  }
  const { overall } = side;
  const { rounding } = side.method;
  return {
    exact: overall.value === null ? null : toText(toPercent(overall.value)),
    percent: overall.value === null ? null : percentText(overall.value, rounding),
    coverage: coverageText(overall, rounding),
    method,
  };
}

function termsJson({ plan, split }: ScoreMove, rounding: Rounding): MovedAssessmentJson["terms"] {
  const parts = split.method?.parts ?? null;
  return {
    plan:
      plan === null
        ? null
        : {
            ...numberJson(plan.total, rounding),
            parts: plan.parts.map((part) => ({
              ...part,
              contribution: exactJson(part.contribution, rounding),
            })),
          },
    coverage: exactJson(split.coverage.total, rounding),
    method: {
      ...numberJson(split.method?.total ?? null, rounding),
      parts:
        parts === null
          ? null
          : (Object.fromEntries(
              methodChoices.map((choice) => [choice, roundedJson(parts[choice], rounding)]),
            ) as NonNullable<NonNullable<MovedAssessmentJson["terms"]>["method"]["parts"]>),
    },
    rating: exactJson(split.rating, rounding),
    together: exactJson(split.together, rounding),
  };
}

type ClauseJson = MovedAssessmentJson["clauses"][number];

function clauseJson(
  { clause, a: now, b: before, contribution, cells }: ChangedClause,
  { a, b }: ScoreMove,
  words: Words,
): ClauseJson {
  const rounding = commonRounding(a, b);
  return {
    id: clause.id,
    title: textIn(clause.title, words.common.preferred),
    before: percentOf(before, b),
    now: percentOf(now, a),
    outcomeBefore: before?.outcome ?? null,
    outcomeNow: now?.outcome ?? null,
    contribution: {
      ...numberJson(contribution.total, rounding),
      rating: exactJson(contribution.rating, rounding),
      coverage: exactJson(contribution.coverage, rounding),
    },
    cells: cells.map((cell) => cellJson(cell, rounding)),
  };
}

const percentOf = (figure: Figure | null, { method }: Score): string | null =>
  figure === null || figure.value === null ? null : percentText(figure.value, method.rounding);

const cellJson = (
  { kind, place, activity, body, rater, column, before, after, contribution }: CellPart,
  rounding: Rounding,
): ClauseJson["cells"][number] => ({
  kind,
  file: place === null ? null : fileOf(place),
  line: place?.line ?? null,
  activity: activity || null,
  body: body || null,
  rater: rater || null,
  column,
  before,
  after,
  contribution: exactJson(contribution, rounding),
});

function savedClauses({ a, clauses }: SavedMove, words: Words): ClauseJson[] {
  const { rounding } = a.method;
  const titles = new Map(a.clauses.map(({ clause }) => [clause.id, clause.title]));
  const outcomes = new Map(a.clauses.map(({ clause, figure }) => [clause.id, figure.outcome]));
  const percent = (value: Fraction | null): string | null =>
    value === null ? null : percentText(value, rounding);
  return clauses.map(({ id, now, before, contribution, cells }) => ({
    id,
    title: textIn(titles.get(id) ?? "", words.common.preferred),
    before: percent(before),
    now: percent(now),
    outcomeBefore: null,
    outcomeNow: outcomes.get(id) ?? null,
    contribution: { ...numberJson(contribution, rounding), rating: null, coverage: null },
    cells: cells.map((cell) => cellJson(cell, rounding)),
  }));
}
