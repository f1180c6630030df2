// A score → its form in the JSON contract's kind `scores`.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { ClaimCheck, Figure, Score } from "../../model/score.ts";
import { isUnread } from "../../model/unread.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import type { ListOf } from "../document.ts";
import { exactOrNull, figureJson } from "../figureJson.ts";
import { methodReference } from "../methods/methodReference.ts";
import { oncePer } from "../oncePer.ts";
import { wholeItems } from "../wholeItems.ts";
import type { Words } from "../words/words.ts";
import { bodyItem } from "./bodyItem.ts";
import { clauseItem } from "./clauseItem.ts";
import { rowJson } from "./rowJson.ts";
import type { scoreSchema } from "./scoresSchema.ts";
import type { ScoreView } from "./scoreView.ts";

export type ScoreJson = z.infer<typeof scoreSchema>;

/**
 * `gates` are there where the call sets some, `ratings` and `bounds` where it asks for them.
 *
 * @param listOf how directions, bodies and clauses, of which there may be tens of thousands, are put together
 */
export function scoreJson(
  score: Score,
  view: ScoreView,
  words: Words,
  listOf: ListOf = wholeItems,
): ScoreJson {
  const { plan, assessment, method } = score;
  const { rounding } = method;
  const { scope } = assessment;
  const figureOf = oncePer((figure: Figure) => figureJson(figure, rounding, words));
  const gates = view.gates.get(score);
  const bounds = view.bounds?.get(score);
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
    overall: figureOf(score.overall),
    ...(bounds === undefined ? {} : { bounds: bounds.json }),
    bands: score.bands.map(({ band, count }): ScoreJson["bands"][number] => ({
      id: band.id,
      min: toText(band.min),
      count,
    })),
    outcomes: score.outcomes,
    directions: listOf(score.directions, ({ direction, figure }) => ({
      own: { id: direction.id },
      rest: figureOf(figure),
    })),
    bodies: listOf(score.bodies, bodyItem(figureOf, plan)),
    clauses: listOf(score.clauses, clauseItem(figureOf, ratings === undefined ? null : rows)),
    claims: score.claims.map((claim) => claimJson(claim, score)),
    ...(gates === undefined ? {} : { gates: gates.map(({ json }) => json) }),
  };
}

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
  ...(claim.shares === undefined
    ? {}
    : { shares: { found: [...claim.shares.found], tried: claim.shares.tried } }),
});
