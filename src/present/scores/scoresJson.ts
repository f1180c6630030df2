// Scores → the JSON contract's kind `scores`.
import { roundToText } from "../../math/round.ts";
import { toText } from "../../math/fraction.ts";
import type { ClaimCheck, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { isUnread } from "../../model/unread.ts";
import { common as azerbaijani } from "../words/az/common.ts";
import { common as english } from "../words/en/common.ts";
import { exactOrNull, figureJson } from "../figureJson.ts";
import { gateJson } from "./gateText.ts";
import { rowJson } from "./rowsTable.ts";
import type { ScoreView } from "./scoreView.ts";

/** `gates` are there where the call sets some, `ratings` where it asks for the rows. */
export function scoreJson(score: Score, view: ScoreView) {
  const { plan, assessment, method, overall } = score;
  const { scope } = assessment;
  const gates = view.gates.get(score);
  const ratings = view.ratings.get(score);
  const rows = new Map(ratings?.map((item) => [item.clause.id, item.rows]));
  return {
    plan: { id: plan.id },
    assessment: {
      id: assessment.id,
      kind: assessment.kind,
      asOf: score.asOf,
      scope: typeof scope === "string" ? scope : scope.filter((id) => !isUnread(id)),
      notice: noticeOf(score, "en"),
    },
    method: { id: method.id, version: method.version, hash: method.hash, basis: method.basis },
    overall: figureJson(overall, method.rounding),
    bands: score.bands.map(({ band, count }) => ({ id: band.id, min: toText(band.min), count })),
    outcomes: score.outcomes,
    directions: score.directions.map(({ direction, figure }) => ({
      id: direction.id,
      ...figureJson(figure, method.rounding),
    })),
    bodies: score.bodies.map(({ body, figure }) => ({ id: body, ...figureJson(figure, method.rounding) })),
    clauses: score.clauses.map((item) => ({
      id: item.clause.id,
      direction: item.clause.direction,
      ...figureJson(item.figure, method.rounding),
      weight: toText(item.weight),
      share: exactOrNull(item.share),
      points: exactOrNull(item.points),
      lost: exactOrNull(item.lost),
      ...(ratings === undefined
        ? {}
        : { ratings: (rows.get(item.clause.id) ?? []).map((row) => rowJson(row, method)) }),
    })),
    claims: score.claims.map((claim) => claimJson(claim, score)),
    ...(gates === undefined ? {} : { gates: gates.map((check) => gateJson(check, score)) }),
  };
}

const claimJson = (claim: ClaimCheck, { method }: Score) => ({
  figure: claim.figure,
  verdict: claim.verdict,
  found:
    claim.found === null ? null : roundToText(claim.found, method.rounding.decimals, method.rounding.mode),
  difference: exactOrNull(claim.difference),
  methods: claim.methods,
  clauses: claim.clauses,
  counts: claim.counts,
  source: claim.source,
});

/** What readers must know of the plan and the assessment, in one text; `null` where nothing is. */
export const noticeOf = ({ plan, assessment }: Score, language: string): string | null => {
  const own =
    plan.origin === "ratings"
      ? (language === azerbaijani.language ? azerbaijani : english).planFromRatings
      : plan.notice;
  const notices = [own, assessment.notice].flatMap((notice) =>
    notice === null ? [] : [textIn(notice, language)],
  );
  return notices.length === 0 ? null : notices.join(" ");
};
