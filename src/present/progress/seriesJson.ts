// How the figure of a series moved → its form in the JSON contract.
import type { AssessmentMove } from "../../model/changes.ts";
import type { Method } from "../../model/method.ts";
import {
  clauseSteps,
  type RoundProgress,
  type RoundStep,
  type SeriesProgress,
} from "../../model/progress.ts";
import type { Figure } from "../../model/score.ts";
import { moveOfStep } from "../../model/moveOfStep.ts";
import { statusesOf } from "../../model/statusesOf.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { moveJson, sideJson } from "../changes/moveJson.ts";
import { commonRounding, exactJson, numberJson } from "../comparisons/comparisonNumbers.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";

import { groupsJson } from "./groupsJson.ts";
import { percentJson } from "./percentJson.ts";
import type { SeriesJson, StepJson } from "./progressSchema.ts";

export const seriesJson = (
  { id, assessor, plan, rounds, steps }: SeriesProgress,
  words: Words,
): SeriesJson => ({
  id,
  assessor: textIn(assessor, words.common.preferred),
  plan: plan.id,
  rounds: rounds.map((round) => roundJson(round, words)),
  steps: steps.map((step) => stepJson(step, words)),
  ...groupsJson(rounds, words),
});

function roundJson(
  { id, title, asOf, assessments, score }: RoundProgress,
  words: Words,
): SeriesJson["rounds"][number] {
  const overall = score?.overall ?? null;
  return {
    id,
    title: textIn(title, words.common.preferred),
    asOf: score?.asOf ?? asOf,
    assessments: [...assessments],
    assessor: score === null ? null : assessorJson(score, words),
    figure: sideJson(score),
    scored: overall?.scored ?? null,
    eligible: overall?.eligible ?? null,
    inScope: overall?.inScope ?? null,
  };
}

function stepJson(step: RoundStep, words: Words): StepJson {
  const { from, to, move, clauses, underNewMethod } = step;
  const rounding = commonRounding(move.a, move.b);
  const item: AssessmentMove = moveOfStep(step);
  const { move: moved, terms, way } = moveJson({ ...item, move: { ...move, changed: [] } }, words);
  const counts = Object.fromEntries(
    clauseSteps.map((kind) => [kind, clauses.filter((clause) => clause.kind === kind).length]),
  ) as StepJson["counts"];
  return {
    from,
    to,
    move: moved,
    terms,
    way,
    beforeUnderNewMethod:
      underNewMethod === null
        ? null
        : percentJson(underNewMethod.overall.value, underNewMethod.method.rounding),
    counts,
    clauses: clauses.map(({ clause, kind, before, now, contribution }) => ({
      id: clause.id,
      title: textIn(clause.title, words.common.preferred),
      step: kind,
      before: percentOf(before, move.a.method),
      now: percentOf(now, move.a.method),
      outcomeBefore: before?.outcome ?? null,
      outcomeNow: now?.outcome ?? null,
      ...statusesJson(before, now),
      contribution: {
        ...numberJson(contribution.total, rounding),
        rating: exactJson(contribution.rating, rounding),
        coverage: exactJson(contribution.coverage, rounding),
      },
    })),
  };
}

const percentOf = (figure: Figure | null, method: Method): string | null =>
  figure === null || figure.value === null ? null : percentText(figure.value, method.rounding);

/** Where a method gives no figures. */
function statusesJson(
  before: Figure | null,
  now: Figure | null,
): Pick<StepJson["clauses"][number], "statusesBefore" | "statusesNow"> {
  const old = before === null ? [] : statusesOf(before);
  const later = now === null ? [] : statusesOf(now);
  return {
    ...(old.length === 0 ? {} : { statusesBefore: [...old] }),
    ...(later.length === 0 ? {} : { statusesNow: [...later] }),
  };
}
