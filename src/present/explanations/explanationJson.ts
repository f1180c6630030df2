// A figure with all that it rests on → its form in the JSON contract.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import { bandOf } from "../../model/bandOf.ts";
import type { BodyRests, FigureExplanation, NextBand } from "../../model/explanation.ts";
import type { ClauseScore, Part } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { exactOrNull, figureJson } from "../figureJson.ts";
import { reasonText } from "../reasonText.ts";
import { replyJson } from "../replies/replyJson.ts";
import { rowJson } from "../scores/rowJson.ts";
import { methodReference } from "../methods/methodReference.ts";
import type { Words } from "../words/words.ts";
import type { explanationOutputSchema } from "./explanationSchema.ts";
import { titleOf } from "./titleOf.ts";

export type ExplanationJson = NonNullable<z.infer<typeof explanationOutputSchema>["figures"]>[number];

type ClauseJson = ExplanationJson["clauses"][number];
type StepJson = NonNullable<ClauseJson["steps"]>;

export function explanationJson(found: FigureExplanation, words: Words<"explain">): ExplanationJson {
  const { score, figure, next } = found;
  const { plan, method } = score;
  return {
    plan: { id: plan.id },
    assessment: assessorJson(score, words),
    method: methodReference(score),
    title: titleOf(found, words),
    figure: figureJson(figure, method.rounding, words),
    points: exactOrNull(found.points),
    lost: exactOrNull(found.lost),
    next: next === null ? null : nextJson(next),
    ...(found.rests === null ? {} : { rests: restsJson(found.rests) }),
    clauses: found.clauses.map((item) => clauseJson(item, found, words)),
    ...(found.replies.length === 0 ? {} : { replies: found.replies.map((row) => replyJson(row, words)) }),
  };
}

const restsJson = ({
  shared,
  setAside,
  notResponsible,
}: BodyRests): NonNullable<ExplanationJson["rests"]> => ({
  shared: [...shared],
  setAside: setAside.map(({ id }) => id),
  notResponsible: [...notResponsible],
});

const nextJson = ({ band, points, clauses }: NextBand): NonNullable<ExplanationJson["next"]> => ({
  band: band.id,
  min: toText(band.min),
  points: toText(points),
  clauses: clauses.map(({ clause }) => clause.id),
});

function clauseJson(
  { clause, figure, weight, share, points, lost }: ClauseScore,
  { score: { method }, rows, steps }: FigureExplanation,
  words: Words,
): ClauseJson {
  const tree = steps.get(clause.id);
  return {
    id: clause.id,
    direction: clause.direction,
    title: textIn(clause.title, words.common.preferred),
    ...figureJson(figure, method.rounding, words),
    weight: toText(weight),
    share: exactOrNull(share),
    points: exactOrNull(points),
    lost: exactOrNull(lost),
    band: figure.value === null ? null : bandOf(figure.value, method),
    rows: (rows.get(clause.id) ?? []).map((row) => rowJson(row, method)),
    steps: tree === undefined ? null : stepJson(tree, words),
  };
}

const stepJson = ({ level, id, result, weight, parts }: Part, words: Words): StepJson => ({
  level,
  id,
  outcome: result.outcome,
  value: exactOrNull(result.value),
  ...(weight === undefined ? {} : { weight: toText(weight) }),
  reason: result.reason === null ? null : reasonText(result.reason, words),
  parts: parts.map((part) => stepJson(part, words)),
});
