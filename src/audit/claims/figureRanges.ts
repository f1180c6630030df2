// All claims of an assessment → the numbers that each figure can stand for.
import {
  add,
  compareFractions,
  divide,
  fraction,
  isNegative,
  multiply,
  negate,
  one,
  parseFraction,
  type Fraction,
} from "../../math/fraction.ts";
import { decimalsOf, unround } from "../../math/unround.ts";
import type { FigureReading, Statement } from "../../model/statement.ts";
import type { FigureRanges, Range } from "../../model/statementAudit.ts";
import { fold } from "../../text/fold.ts";

/** A change of a change of a change …: no publication has so many, and the fractions grow with each. */
const longestChain = 20;

type Change = Extract<FigureReading, { kind: "change" }>;

/**
 * A percent stands for all numbers that round to it to the nearest, ties included; so does any figure with decimals. A whole number of
 * anything else is a count, and stands for itself. By how much a figure changed is read in the same way. Ends of ranges and bounds are taken as printed.
 *
 * @returns a function that gives the ranges of a claim of the assessment
 * @example
 * const [claim] = claimsOf(own.value);
 * const { ranges } = figureRanges([claim])(claim);
 * ranges.map(({ low, high }) => [toText(low), toText(high)]) // [["16665/200", "16667/200"]]
 */
export function figureRanges(statements: readonly Statement[]): (statement: Statement) => FigureRanges {
  const byId = new Map(statements.flatMap((own) => (own.id === null ? [] : [[own.id, own] as const])));
  const resolve = (own: Statement, depth: number, first: Statement): FigureRanges => {
    const { reading, unit } = own;
    if (reading === null) return { kind: "open", why: "unread" };
    if (reading.kind !== "change") return ofReading(reading, unit);
    if (depth >= longestChain) return { kind: "open", why: "long-chain" };
    const origin = byId.get(reading.from);
    if (origin === undefined) return { kind: "open", why: "origin" };
    if (origin === first) return { kind: "open", why: "own-origin" };
    if (fold(origin.unit) !== fold(unit)) return { kind: "open", why: "origin-unit" };
    const from = resolve(origin, depth + 1, first);
    if (from.kind === "open")
      return {
        kind: "open",
        why: from.why === "long-chain" || from.why === "own-origin" ? from.why : "origin",
      };
    return changed(from.ranges, reading, own.unit);
  };
  return (statement) => resolve(statement, 0, statement);
}

const point = (value: Fraction): Range => ({ low: value, lowClosed: true, high: value, highClosed: true });

const numberIn = (text: string): Fraction => parseFraction(text) ?? one;

/** What rounds to the number. */
export function aroundNumber(text: string, unit: string): Range {
  const isCount = unit !== "%" && decimalsOf(text) === 0;
  return isCount ? point(numberIn(text)) : (unround(text, "unknown") ?? point(numberIn(text)));
}

const oneRange = (range: Range, printed: Fraction | null = null): FigureRanges => ({
  kind: "ranges",
  ranges: [range],
  printed,
});

function ofReading(reading: Exclude<FigureReading, Change>, unit: string): FigureRanges {
  switch (reading.kind) {
    case "unstated":
      return { kind: "open", why: "unstated" };
    case "number":
      return oneRange(aroundNumber(reading.number, unit), numberIn(reading.number));
    case "about":
      return { kind: "open", why: "about" };
    case "range":
      return oneRange({ ...point(numberIn(reading.from)), high: numberIn(reading.to) });
    case "bound": {
      const end = numberIn(reading.number);
      const closed = reading.relation === "at-least" || reading.relation === "at-most";
      const isFrom = reading.relation === "at-least" || reading.relation === "more-than";
      return oneRange(
        isFrom
          ? { low: end, lowClosed: closed, high: null, highClosed: false }
          : { low: null, lowClosed: false, high: end, highClosed: closed },
      );
    }
  }
}

/** By how much it changed was rounded, too, unless it is a whole number of what is counted. */
function changed(from: readonly Range[], { way, number, in: unit }: Change, ofFigure: string): FigureRanges {
  const { low, high } = aroundNumber(number, unit === "percent" ? "%" : ofFigure);
  if (low === null || high === null) return { kind: "open", why: "origin" };
  const changedBy = (least: Fraction, most: Fraction): Range[] | null =>
    unit === "points"
      ? from.map((range) => moved(range, least, most))
      : scaledBy(from, share(least), share(most));
  const up = way === "down" ? [] : changedBy(low, high);
  const down = way === "up" ? [] : changedBy(negate(high), negate(low));
  return up === null || down === null
    ? { kind: "open", why: "below-zero" }
    : { kind: "ranges", ranges: [...down, ...up], printed: null };
}

const share = (percent: Fraction): Fraction => add(one, divide(percent, fraction(100)));

const moved = (range: Range, least: Fraction, most: Fraction): Range => ({
  ...range,
  low: range.low === null ? null : add(range.low, least),
  high: range.high === null ? null : add(range.high, most),
});

/** Of figures of 0 or more; `null` where less than nothing would be left. */
function scaledBy(from: readonly Range[], least: Fraction, most: Fraction): Range[] | null {
  if (isNegative(least)) return null;
  return from.map((range) => {
    const low = range.low === null || isNegative(range.low) ? null : range.low;
    return {
      ...range,
      low: low === null ? null : multiply(low, least),
      high: range.high === null ? null : multiply(range.high, most),
    };
  });
}

/** Whether a number is in one of the ranges. */
export const isInRanges = (ranges: readonly Range[], value: Fraction): boolean =>
  ranges.some(({ low, lowClosed, high, highClosed }) => {
    const fromLow = low === null ? 1 : compareFractions(value, low);
    const toHigh = high === null ? 1 : compareFractions(high, value);
    return (fromLow > 0 || (lowClosed && fromLow === 0)) && (toHigh > 0 || (highClosed && toHigh === 0));
  });
