// A score → its form in the JSON contract's kind `scores`.
import type * as z from "zod";
import { one, toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { ClaimCheck, ClauseScore, Score } from "../../model/score.ts";
import { isUnread } from "../../model/unread.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { exactOrNull, figureJson } from "../figureJson.ts";
import { methodReference } from "../methods/methodReference.ts";
import type { Words } from "../words/words.ts";
import { gateJson } from "./gateJson.ts";
import { rowJson, type RowJson } from "./rowJson.ts";
import type { scoreSchema } from "./scoresSchema.ts";
import type { ScoreView } from "./scoreView.ts";

export type ScoreJson = z.infer<typeof scoreSchema>;

/** `gates` are there where the call sets some, `ratings` where it asks for the rows. */
export function scoreJson(score: Score, view: ScoreView, words: Words): ScoreJson {
  const { plan, assessment, method } = score;
  const { rounding } = method;
  const { scope } = assessment;
  const declared = new Map(plan.bodies.map((body) => [body.id, body]));
  const gates = view.gates.get(score);
  const ratings = view.ratings.get(score);
  const rows = new Map(
    ratings?.map((item) => [item.clause.id, item.rows.map((row) => rowJson(row, method))]),
  );
  return {
    plan: { id: plan.id },
    assessment: {
      ...assessorJson(score, words),
      asOf: score.asOf,
      scope: typeof scope === "string" ? scope : scope.filter((id) => !isUnread(id)),
    },
    method: methodReference(score),
    overall: figureJson(score.overall, rounding, words),
    bands: score.bands.map(({ band, count }): ScoreJson["bands"][number] => ({
      id: band.id,
      min: toText(band.min),
      count,
    })),
    outcomes: score.outcomes,
    directions: score.directions.map(({ direction, figure }): ScoreJson["directions"][number] => ({
      id: direction.id,
      ...figureJson(figure, rounding, words),
    })),
    bodies: score.bodies.map(({ body, figure, ...rests }): ScoreJson["bodies"][number] => ({
      id: body,
      ...figureJson(figure, rounding, words),
      shared: rests.shared,
      setAside: rests.setAside,
      notResponsible: rests.notResponsible,
      weight: toText(declared.get(body)?.weight ?? one),
      group: declared.get(body)?.isGroup === true,
    })),
    clauses: score.clauses.map((item) =>
      clauseJson(item, score, ratings === undefined ? null : (rows.get(item.clause.id) ?? []), words),
    ),
    claims: score.claims.map((claim) => claimJson(claim, score)),
    ...(gates === undefined ? {} : { gates: gates.map((check) => gateJson(check, method, words)) }),
  };
}

const clauseJson = (
  item: ClauseScore,
  { method }: Score,
  ratings: RowJson[] | null,
  words: Words,
): ScoreJson["clauses"][number] => ({
  id: item.clause.id,
  direction: item.clause.direction,
  ...figureJson(item.figure, method.rounding, words),
  weight: toText(item.weight),
  share: exactOrNull(item.share),
  points: exactOrNull(item.points),
  lost: exactOrNull(item.lost),
  ...(ratings === null ? {} : { ratings }),
});

const claimJson = (claim: ClaimCheck, { method: { rounding } }: Score): ScoreJson["claims"][number] => ({
  figure: claim.figure,
  verdict: claim.verdict,
  found: claim.found === null ? null : roundToText(claim.found, rounding.decimals, rounding.mode),
  difference: exactOrNull(claim.difference),
  methods: [...claim.methods],
  roundings: [...claim.roundings],
  clauses: claim.clauses,
  counts: [...claim.counts],
  source: claim.source,
});
