// A compared clause, direction or body → its form in JSON.
import type { ClauseComparison, Comparison, Contribution, GroupComparison } from "../../model/comparison.ts";
import type { Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { figureJson } from "../figureJson.ts";
import type { Words } from "../words/words.ts";
import { clauseEvidence } from "./clauseEvidence.ts";
import { commonRounding, exactJson, numberJson } from "./comparisonNumbers.ts";
import type { ComparisonJson } from "./comparisonSchema.ts";

type ComparedClauseJson = ComparisonJson["clauses"][number];
type ComparedGroupJson = ComparisonJson["bodies"][number];
type Sides = Pick<Comparison, "a" | "b">;

/** @param evidence whether the rows of both sides are listed with it */
export const comparedClauseJson = (
  item: ClauseComparison,
  { a, b }: Sides,
  evidence: boolean,
  words: Words,
): ComparedClauseJson => ({
  id: item.clause.id,
  title: textIn(item.clause.title, words.common.preferred),
  direction: item.clause.direction,
  ...pairJson(item, { a, b }, words),
  relation: item.relation,
  missing: { ...item.missing },
  ...(evidence
    ? {
        evidence: {
          a: clauseEvidence(a.assessment.ratings, item.rows.a),
          b: clauseEvidence(b.assessment.ratings, item.rows.b),
        },
      }
    : {}),
});

export const comparedGroupJson = (group: GroupComparison, sides: Sides, words: Words): ComparedGroupJson => ({
  id: group.id,
  ...pairJson(group, sides, words),
});

const pairJson = (
  { difference, contribution, ...figures }: Pick<GroupComparison, "a" | "b" | "difference" | "contribution">,
  { a, b }: Sides,
  words: Words,
): Omit<ComparedGroupJson, "id"> => ({
  a: figureOrNull(figures.a, a, words),
  b: figureOrNull(figures.b, b, words),
  difference: exactJson(difference, commonRounding(a, b)),
  contribution: contributionJson(contribution, { a, b }),
});

const figureOrNull = (figure: Figure | null, { method }: Score, words: Words): ComparedGroupJson["a"] =>
  figure === null ? null : figureJson(figure, method.rounding, words);

function contributionJson(
  { total, rating, coverage }: Contribution,
  { a, b }: Sides,
): ComparedGroupJson["contribution"] {
  const rounding = commonRounding(a, b);
  return {
    ...numberJson(total, rounding),
    rating: exactJson(rating, rounding),
    coverage: exactJson(coverage, rounding),
  };
}
