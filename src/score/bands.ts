// Shares and a method's bands → the band of each, and how many clauses lie in each.
import type { Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { BandCount } from "../model/score.ts";
import type { JudgedClause } from "./judgeClause.ts";

/**
 * The id of the highest band whose minimum the exact share reaches; `null` below all of them.
 *
 * @example 1/2 with bands full 100, at-least-half 50, under-half 0 → "at-least-half"
 */
export const bandOf = (share: Fraction, { bands }: Method): string | null =>
  bands.find(({ min }) => share.n * 100n * min.d >= min.n * share.d)?.id ?? null;

/** The clauses with a value in each band; every clause lies in one at most. */
export const countBands = (judged: readonly JudgedClause[], method: Method): BandCount[] => {
  const reached = judged.flatMap(({ result }) =>
    result.value === null ? [] : [bandOf(result.value, method)],
  );
  return method.bands.map((band) => ({ band, count: reached.filter((id) => id === band.id).length }));
};
