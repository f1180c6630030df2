// A score → its figures as the independent computation has them.
import type { Figure, Score } from "../../src/core.ts";
import { textOf } from "../score/given.ts";

const plain = ({ outcome, value, numerator, denominator, ...counts }: Figure) => ({
  outcome,
  value: textOf(value),
  ratio: `${textOf(numerator)} of ${textOf(denominator)}`,
  counts: [counts.scored, counts.counted, counts.eligible, counts.inScope, counts.total],
});

export const isWithheld = ({ overall }: Score): boolean =>
  overall.reasons.some(({ id }) => id === "withheld");

export const figuresOf = (score: Score) =>
  isWithheld(score)
    ? null
    : {
        overall: plain(score.overall),
        directions: score.directions.map(({ direction, figure }) => ({ id: direction.id, ...plain(figure) })),
        bodies: score.bodies.map(({ body, figure, ...counts }) => ({
          id: body,
          ...plain(figure),
          ...counts,
        })),
        clauses: score.clauses.map(({ clause, figure, share, points, lost }) => ({
          id: clause.id,
          outcome: figure.outcome,
          value: textOf(figure.value),
          share: textOf(share),
          points: textOf(points),
          lost: textOf(lost),
        })),
        bands: score.bands.map(({ band, count }) => ({ id: band.id, count })),
        outcomes: score.outcomes,
      };
