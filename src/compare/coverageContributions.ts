// A score and the same on the common clauses → what each clause does to the difference of the two figures.
import { toPercent } from "../math/toPercent.ts";
import { add, divide, isZero, multiply, subtract, zero, type Fraction } from "../math/fraction.ts";
import type { ClauseScore, Score } from "../model/score.ts";

/**
 * A clause outside the common ones moves the figure by its share × (its credit − the common figure of the group
 * to whose mean it belongs): the overall figure if the method takes the mean over clauses, its direction's if
 * it takes the mean over directions, and again the overall one if the direction has no common figure. This is
 * Kitagawa's (1955) composition effect, clause by clause. Common clauses carry nothing, unless a direction weighs
 * more on one side of the comparison than its rank among the common ones tells (minimum coverage dropped it).
 *
 * @returns percentage points by clause id, adding up to full − common; `null` if either has no figure
 * @example common clauses at 50 %, a fifth clause at 100 % beside four of them // 10 points for the fifth
 */
export function coverageContributions(full: Score, common: Score): ReadonlyMap<string, Fraction> | null {
  const centre = common.overall.value;
  if (full.overall.value === null || centre === null) return null;
  const before = sharesByGroup(full, shareOf);
  const weights = sharesByGroup(common, shareOf);
  const earned = sharesByGroup(common, (item) => multiply(shareOf(item), creditOf(item)));
  const isCommon = (group: string): boolean => !isZero(weights.get(group) ?? zero);
  const kept = [...before].filter(([group]) => isCommon(group)).reduce((sum, [, own]) => add(sum, own), zero);
  const commonShares = new Map(common.clauses.map((item) => [item.clause.id, shareOf(item)]));

  return new Map(
    full.clauses.map((item) => {
      const group = groupOf(item, full);
      const credit = creditOf(item);
      const weight = weights.get(group) ?? zero;
      const commonShare = commonShares.get(item.clause.id);
      if (!isCommon(group))
        return [item.clause.id, toPercent(multiply(shareOf(item), subtract(credit, centre)))] as const;
      if (commonShare === undefined) {
        const reference = divide(earned.get(group) ?? zero, weight);
        return [item.clause.id, toPercent(multiply(shareOf(item), subtract(credit, reference)))] as const;
      }
      const shift = subtract(before.get(group) ?? zero, multiply(kept, weight));
      const part = divide(commonShare, weight);
      return [item.clause.id, toPercent(multiply(multiply(shift, part), subtract(credit, centre)))] as const;
    }),
  );
}

const shareOf = ({ share }: ClauseScore): Fraction => share ?? zero;

/** What a clause brings into the mean: its value, or 0 for a gap that counts as zero. */
const creditOf = ({ figure }: ClauseScore): Fraction => figure.numerator;

const groupOf = ({ clause }: ClauseScore, { method }: Score): string =>
  method.across === "clauses" ? "" : clause.direction;

function sharesByGroup(score: Score, value: (item: ClauseScore) => Fraction): Map<string, Fraction> {
  const sums = new Map<string, Fraction>();
  for (const item of score.clauses) {
    const group = groupOf(item, score);
    sums.set(group, add(sums.get(group) ?? zero, value(item)));
  }
  return sums;
}
