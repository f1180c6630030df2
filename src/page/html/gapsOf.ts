// Two scores → the gap between them, and what it is made of; none where one of them has no figure.
import type { Comparison } from "../../core.ts";
import type { ReportGap } from "../data/reportData.ts";

export function gapsOf(pairs: readonly Comparison[]): ReportGap[] {
  return pairs.flatMap(({ a, b, split }) => {
    const { gap, coverage, method, rating, together } = split;
    if (gap === null) return [];
    const terms = { coverage: coverage.total, method: method?.total ?? null, rating, together };
    return [{ a: a.assessment.id, b: b.assessment.id, gap, ...terms }];
  });
}
