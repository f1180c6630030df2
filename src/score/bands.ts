// Judged clauses and a method's bands → the number of clauses in each band.
import { bandOf } from "../model/bandOf.ts";
import type { Method } from "../model/method.ts";
import type { BandCount } from "../model/score.ts";
import { eachResultOnce } from "./eachResultOnce.ts";
import type { JudgedClause } from "./judgeClause.ts";

/** The clauses with a value in each band; a clause is in one band at most. */
export const countBands = (judged: readonly JudgedClause[], method: Method): BandCount[] => {
  const counts = new Map<string | null, number>();
  const reached = eachResultOnce(({ result }) =>
    result.value === null ? null : bandOf(result.value, method),
  );
  for (const item of judged) {
    const band = reached(item);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  return method.bands.map((band) => ({ band, count: counts.get(band.id) ?? 0 }));
};
