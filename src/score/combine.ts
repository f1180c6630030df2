// The parts of one step and a rule → one value, or the reason why there is no value.
import {
  compareFractions,
  equal,
  fraction,
  multiply,
  toText,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import {
  maximum,
  mean,
  median,
  minimum,
  weightedMean,
  weightedMedian,
  type Weighted,
} from "../math/means.ts";
import type { ActivityRule, BodyRule, GapRule, RaterRule } from "../model/method.ts";
import type { Part, StepResult } from "../model/score.ts";
import { lackOrder, scored, without } from "./stepResult.ts";

/**
 * The result of parts that all have no value: `insufficient` if one of them has ratings that give no value; otherwise
 * the first of not-due, unrated, not-applicable that occurs among them.
 */
function leftOver(parts: readonly Part[]): StepResult {
  const found = lackOrder
    .map((outcome) => parts.filter((part) => part.result.outcome === outcome))
    .find((alike) => alike.length > 0);
  return statusesOf(parts) ?? found?.reduce(firstById).result ?? without("unrated", "no-rating");
}

/** Under a method without figures: the statuses of all parts that have any. */
function statusesOf(parts: readonly Part[]): StepResult | null {
  const statuses = new Set(
    parts.flatMap(({ result: { reason } }) => (reason?.id === "status-only" ? reason.params.statuses : [])),
  );
  return statuses.size === 0
    ? null
    : without("insufficient", "status-only", { statuses: [...statuses].toSorted() });
}

/** If several parts have the same result, the one with the first id is used, whatever the order of the rows. */
const firstById = (a: Part, b: Part): Part => (nameOf(b) < nameOf(a) ? b : a);

const nameOf = ({ id, result }: Part): string => `${id} ${result.reason?.id ?? ""}`;

/**
 * Mean, median, least or greatest of the parts that count; parts without a value are set aside first.
 * The median of an even number of values is the mean of the two middle ones; a single part is passed on as it is.
 *
 * A part that stands for several counts as often.
 *
 * @returns a value from 0 to 1, or the result of `leftOver` if no part counts
 */
export function combine(
  parts: readonly Part[],
  rule: Exclude<BodyRule | ActivityRule | RaterRule, object | "lead" | "weighted">,
): StepResult {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.credit === only.result.value) return only.result;
  const value = parts.some(({ count }) => count !== undefined)
    ? { mean: weightedMean, median: weightedMedian, min: leastOf, max: greatestOf }[rule](
        countedCredits(parts),
      )
    : { mean, median, min: minimum, max: maximum }[rule](creditsOf(parts));
  return value === null ? leftOver(parts) : scored(value);
}

/** Each with the number of bodies that have it. */
const countedCredits = (parts: readonly Part[]): Weighted[] =>
  parts.flatMap(({ credit, count = 1 }) =>
    credit === null ? [] : [{ value: credit, weight: fraction(count) }],
  );

const leastOf = (items: readonly Weighted[]): Fraction | null => minimum(items.map(({ value }) => value));
const greatestOf = (items: readonly Weighted[]): Fraction | null => maximum(items.map(({ value }) => value));

const creditsOf = (parts: readonly Part[]): Fraction[] => {
  const credits: Fraction[] = [];
  for (const { credit } of parts) if (credit !== null) credits.push(credit);
  return credits;
};

const times = (weight: Fraction, count: number | undefined): Fraction =>
  count === undefined ? weight : multiply(weight, fraction(count));

/** The weighted mean of the parts that count; `insufficient` if all their weights are 0. */
export function combineWeighted(parts: readonly Part[], weightOf: (part: Part) => Fraction): StepResult {
  const items = parts.flatMap((part) =>
    part.credit === null ? [] : [{ value: part.credit, weight: times(weightOf(part), part.count) }],
  );
  if (items.length === 0) return leftOver(parts);
  const value = weightedMean(items);
  return value === null ? without("insufficient", "no-weight") : scored(value);
}

/**
 * The value that at least `share` of the raters with a value gave; `insufficient`, with the votes, if there is no such
 * value, or if two values reach a share of one half or less.
 */
export function combineMajority(parts: readonly Part[], share: Fraction): StepResult {
  const credits = creditsOf(parts);
  if (credits.length === 0) return leftOver(parts);
  const values = credits
    .filter((credit, index) => credits.findIndex((other) => equal(other, credit)) === index)
    .toSorted(compareFractions);
  const votes = values.map((value) => ({
    value,
    count: credits.filter((credit) => equal(credit, value)).length,
  }));
  const carried = votes.filter(({ count }) => compareFractions(fraction(count, credits.length), share) >= 0);
  const [winner] = carried;
  if (winner !== undefined && carried.length === 1) return scored(winner.value);
  return without("insufficient", "no-majority", {
    votes: votes.map(({ value, count }) => `${count} × ${toText(fraction(value.n * 100n, value.d))} %`),
    share: toText(share),
  });
}

/**
 * Parts that nobody rated, while other parts have a value: left out, counted as 0, or refused. If no part has a value,
 * `leftOver` gives the result of the step. If one part is refused, the whole clause is refused.
 */
export function treatUnratedParts(
  parts: readonly Part[],
  rule: GapRule,
): { parts: readonly Part[]; refused: StepResult | null } {
  const refusing = parts.filter((part) => part.result.reason?.id === "part-unrated");
  if (refusing.length > 0) return { parts, refused: refusing.reduce(firstById).result };
  const missing = rule === "exclude" ? [] : parts.filter((part) => part.result.outcome === "unrated");
  if (missing.length === 0 || parts.every((part) => part.credit === null)) return { parts, refused: null };
  if (rule === "refuse")
    return {
      parts,
      refused: without("insufficient", "part-unrated", { parts: missing.map((part) => part.id).toSorted() }),
    };
  return {
    parts: parts.map((part) => (part.result.outcome === "unrated" ? { ...part, credit: zero } : part)),
    refused: null,
  };
}
