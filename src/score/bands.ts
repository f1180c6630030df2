// Judged clauses and a method's bands → how many clauses lie in each.
import { bandOf } from "../model/bandOf.ts";
import type { Method } from "../model/method.ts";
import type { BandCount } from "../model/score.ts";
import type { JudgedClause } from "./judgeClause.ts";

/** The clauses with a value in each band; every clause lies in one at most. */
export const countBands = (judged: readonly JudgedClause[], method: Method): BandCount[] => {
  const reached = judged.flatMap(({ result }) =>
    result.value === null ? [] : [bandOf(result.value, method)],
  );
  return method.bands.map((band) => ({ band, count: reached.filter((id) => id === band.id).length }));
};
