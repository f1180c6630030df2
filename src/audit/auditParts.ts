// Parts, a total and printed percents → whether they agree, and what would explain it if not.
import {
  compareFractions,
  equal,
  fraction,
  isNegative,
  isZero,
  multiply,
  divide,
  negate,
  parseFraction,
  subtract,
  sum,
  toText,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import { contains } from "../math/interval.ts";
import { roundingModes } from "../math/round.ts";
import { unround, type RoundingRule } from "../math/unround.ts";
import { largestRemainder } from "./largestRemainder.ts";
import { surplusRows } from "./surplusRows.ts";
import type { PartPercent, PartsAudit, PartsQuestion, RulesTogether } from "../model/auditParts.ts";

/**
 * Adds the parts up and compares: the sum with the stated total, each printed percent with the part's share of the
 * total and of the sum, under each rounding mode, and all percents under one mode. Where the sum is too great, the smallest sets of up to three rows
 * that equal the difference are listed (a row may have been entered twice, or may be part of another row); of up to two where
 * there are more than two thousand different values. If it is too
 * small, the rows that equal what is missing are listed. Rows of zero explain nothing.
 *
 * @example
 * const parts = [10, 6, 2, 2].map((part) => fraction(part));
 * const audit = auditParts({ parts, total: fraction(18), percents: ["55.5", "33.3", "11.1", "11.1"] });
 * audit.surplus.sets // [[2], [3]]
 * audit.percents[0].fitsTotal // ["down"]
 * audit.together.ofTotal // ["down"]
 */
export function auditParts(question: PartsQuestion): PartsAudit {
  const { parts, total, percents } = question;
  const found = sum(parts);
  const difference = total === null ? null : subtract(found, total);
  const own = (percents ?? []).map((printed, row) => percentOf(printed, parts[row] ?? zero, total, found));
  return {
    question,
    sum: found,
    difference,
    surplus:
      difference === null || isZero(difference) || isNegative(difference)
        ? { sets: [], more: 0, tried: 0 }
        : surplusRows(parts, difference),
    missing:
      difference === null || !isNegative(difference)
        ? []
        : rowsWith(parts, (part) => equal(part, negate(difference))),
    repeated: repeatedRows(parts),
    percents: own,
    together: percents === null ? null : rulesTogether(own),
    largestRemainder: percents === null ? null : largestRemainder(parts, percents),
    percentSum: percents === null ? null : sum(percents.map((printed) => parseFraction(printed) ?? zero)),
  };
}

const rowsWith = (parts: readonly Fraction[], test: (part: Fraction) => boolean): number[] =>
  parts.flatMap((part, row) => (test(part) ? [row] : []));

function repeatedRows(parts: readonly Fraction[]): number[][] {
  const byValue = new Map<string, { readonly part: Fraction; readonly rows: number[] }>();
  for (const [row, part] of parts.entries()) {
    if (isZero(part)) continue;
    const own = byValue.get(toText(part));
    if (own === undefined) byValue.set(toText(part), { part, rows: [row] });
    else own.rows.push(row);
  }
  return [...byValue.values()]
    .filter(({ rows }) => rows.length > 1)
    .toSorted((a, b) => compareFractions(a.part, b.part))
    .map(({ rows }) => rows);
}

function percentOf(printed: string, part: Fraction, total: Fraction | null, found: Fraction): PartPercent {
  const [ofTotal, ofSum] = [total, found].map((whole) => shareOf(part, whole)) as [
    Fraction | null,
    Fraction | null,
  ];
  return {
    printed,
    ofTotal,
    ofSum,
    fitsTotal: rulesFor(printed, ofTotal),
    fitsSum: rulesFor(printed, ofSum),
  };
}

const rulesTogether = (percents: readonly PartPercent[]): RulesTogether => ({
  ofTotal: roundingModes.filter((rule) => percents.every(({ fitsTotal }) => fitsTotal.includes(rule))),
  ofSum: roundingModes.filter((rule) => percents.every(({ fitsSum }) => fitsSum.includes(rule))),
});

const shareOf = (part: Fraction, whole: Fraction | null): Fraction | null =>
  whole === null || isZero(whole) ? null : divide(multiply(part, fraction(100)), whole);

const rulesFor = (printed: string, exact: Fraction | null): RoundingRule[] =>
  roundingModes.filter((rule) => {
    const interval = unround(printed, rule);
    return exact !== null && interval !== null && contains(interval, exact);
  });
