// The scores of a page → the gap between the first that has a figure and each of the others, and what it is made of.
import { changes, type Score } from "../../core.ts";
import type { ReportGap } from "../data/reportData.ts";

export function gapsOf(scores: readonly Score[]): ReportGap[] {
  const [first, ...others] = scores.filter(({ overall }) => overall.value !== null);
  return first === undefined ? [] : others.flatMap((other) => gapOf(first, other));
}

function gapOf(a: Score, b: Score): ReportGap[] {
  const { gap, coverage, method, rating, together } = changes(a, b, { plan: "own", cells: false }).split;
  if (gap === null) return [];
  const terms = { coverage: coverage.total, method: method?.total ?? null, rating, together };
  return [{ a: a.assessment.id, b: b.assessment.id, gap, ...terms }];
}
