// Some parts, as their rows were read and as they were counted → whether they have the same scores.
import { isDeepStrictEqual } from "node:util";
import type { Day, LinkedAssessment, RatingTable, Score } from "../../core.ts";
import type { Loaded } from "../loaded.ts";
import { scoreAll } from "../score/scoreAll.ts";
import type { EngineSample } from "./engineUse.ts";

/** The first clause whose score is another one; `null` where all are the same. */
export function verifySample(
  { byRows, byCounts }: EngineSample,
  loaded: Loaded,
  tables: readonly string[],
  methods: readonly string[],
  asOf: Day | null,
): { readonly path: string; readonly clause: string; readonly body: string } | null {
  const path = tables[0] ?? "";
  const own = loaded.assessments.filter(({ assessment }) =>
    assessment.value.ratings.sources.some((source) => tables.includes(source)),
  );
  const scoresOf = (ratings: RatingTable): Score[] =>
    scoreAll(
      { ...loaded, assessments: own.map((each) => withRatings(each, ratings)) },
      methods,
      asOf,
    ).scored.map(({ score }) => score);
  const [rows, counts] = [scoresOf(byRows), scoresOf(byCounts)];
  for (const [index, score] of rows.entries()) {
    const other = counts[index];
    const clause = score.clauses.find((each, at) => !isDeepStrictEqual(each, other?.clauses[at]));
    if (clause !== undefined) return { path, clause: clause.clause.id, body: "" };
  }
  return null;
}

const withRatings = (linked: LinkedAssessment, ratings: RatingTable): LinkedAssessment => ({
  ...linked,
  assessment: { ...linked.assessment, value: { ...linked.assessment.value, ratings } },
});
