// Judged clauses and a method's bands → the number of clauses in each band.
import { bandOf } from "../model/bandOf.ts";
import type { Method } from "../model/method.ts";
import type { BandCount } from "../model/score.ts";
import type { JudgedClause } from "./judgeClause.ts";

/** The clauses with a value in each band; a clause is in one band at most. */
export const countBands = (judged: readonly JudgedClause[], method: Method): BandCount[] => {
  const reached = judged.flatMap(({ result }) =>
    result.value === null ? [] : [bandOf(result.value, method)],
  );
  return method.bands.map((band) => ({ band, count: reached.filter((id) => id === band.id).length }));
};
