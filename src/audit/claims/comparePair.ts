// Two claims about one thing → whether they agree, and if that cannot be said, why.
import {
  compareFractions,
  equal,
  isZero,
  negate,
  one,
  subtract,
  type Fraction,
} from "../../math/fraction.ts";
import type { Period } from "../../model/period.ts";
import type { FigureRanges, Range, PlacedStatement, StatementPair } from "../../model/statementAudit.ts";
import { compareRanges } from "./compareRanges.ts";
import { followingChange } from "./followingChange.ts";
import { fold } from "../../text/fold.ts";

/**
 * Where units, numbers of clauses, days or periods are stated and differ, the two figures are of different things. Where one of them is not
 * stated, the verdict says so.
 */
export function comparePair(a: PlacedStatement, b: PlacedStatement): StatementPair {
  const apart = apartOf(a, b);
  const isOneUnit = fold(a.statement.unit) === fold(b.statement.unit);
  const found = isOneUnit ? compareFigures(a.figure, b.figure, a.statement.unit) : nothing;
  const pair = { a, b, remarks: remarksOf(a, b), apart, fewerInLonger: fewerInLonger(a, b) };
  return apart.length > 0
    ? { ...pair, ...found, verdict: "not-comparable", open: null, wider: null, follows: null }
    : {
        ...pair,
        ...found,
        follows: found.open === "origin" ? followingChange(a.statement.reading, b.statement.reading) : null,
      };
}

type Found = Pick<StatementPair, "verdict" | "open" | "difference" | "isLeast" | "isSame" | "wider">;

const nothing: Found = {
  verdict: "agree",
  open: null,
  difference: null,
  isLeast: false,
  isSame: false,
  wider: null,
};

function compareFigures(a: FigureRanges, b: FigureRanges, unit: string): Found {
  if (a.kind === "open" || b.kind === "open") {
    const open = a.kind === "open" ? a.why : b.kind === "open" ? b.why : null;
    return { ...nothing, verdict: "cannot-be-checked", open };
  }
  const difference =
    a.printed === null || b.printed === null || equal(a.printed, b.printed)
      ? null
      : subtract(b.printed, a.printed);
  const compared = compareRanges(a.ranges, b.ranges);
  switch (compared.are) {
    case "same":
    case "overlapping":
      return { ...nothing, difference, isSame: compared.are === "same" };
    case "a-holds-b":
    case "b-holds-a":
      return {
        ...nothing,
        verdict: "less-precise",
        difference,
        wider: compared.are === "a-holds-b" ? "a" : "b",
      };
    case "apart":
      return {
        ...nothing,
        verdict: "differ",
        difference: difference ?? leastBetween(a.ranges, b.ranges, compared.gap, unit),
        isLeast: difference === null,
      };
  }
}

/** Whole numbers of what is counted are at least 1 apart. */
function leastBetween(a: readonly Range[], b: readonly Range[], gap: Fraction, unit: string): Fraction {
  const ends = [...a, ...b].flatMap(({ low, high }) => [low, high]);
  const isWhole = unit !== "%" && ends.every((end) => end === null || end.d === 1n);
  if (!isWhole || !isZero(gap)) return gap;
  const isUp = a.some(({ high }) =>
    b.some(({ low }) => high !== null && low !== null && compareFractions(high, low) <= 0),
  );
  return isUp ? one : negate(one);
}

function apartOf(a: PlacedStatement, b: PlacedStatement): StatementPair["apart"] {
  const [first, second] = [a.statement, b.statement];
  return [
    ...(fold(first.unit) === fold(second.unit) ? [] : ["unit" as const]),
    ...(differ(first.clauses, second.clauses) ? ["clauses" as const] : []),
    ...(differ(a.day, b.day) && !areEnds(a, b) ? ["day" as const] : []),
    ...(differ(textOf(a.period), textOf(b.period)) ? ["period" as const] : []),
  ];
}

/** The days are no more than the ends of the periods, which are told. */
const areEnds = (...sides: readonly PlacedStatement[]): boolean =>
  sides.every(({ day, period }) => period !== null && day === period.end);

/** What was counted in a part of a period was counted in all of it, if the same was counted. */
function fewerInLonger(a: PlacedStatement, b: PlacedStatement): "a" | "b" | null {
  const counts = [a, b].map(({ statement: { unit }, figure }) =>
    unit.startsWith("%") || figure.kind === "open" || figure.printed?.d !== 1n ? null : figure.printed,
  );
  const [first, second] = counts;
  if (first === undefined || first === null || second === undefined || second === null) return null;
  if (fold(a.statement.unit) !== fold(b.statement.unit) || equal(first, second)) return null;
  const isFirstFewer = compareFractions(first, second) < 0;
  const [fewer, more] = isFirstFewer ? [a, b] : [b, a];
  return holds(fewer.period, more.period) ? (isFirstFewer ? "a" : "b") : null;
}

const holds = (long: Period | null, short: Period | null): boolean =>
  long !== null &&
  short !== null &&
  long.start <= short.start &&
  short.end <= long.end &&
  textOf(long) !== textOf(short);

/** What both state must be the same. */
const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const textOf = (period: Period | null): string | null =>
  period === null ? null : `${period.start}/${period.end}`;

function remarksOf(a: PlacedStatement, b: PlacedStatement): StatementPair["remarks"] {
  const isPercent = a.statement.unit === "%" && a.statement.of.kind !== "words";
  const [x, y] = [a.statement.clauses, b.statement.clauses];
  return [
    ...(a.day === null || b.day === null ? ["day-unknown" as const] : []),
    ...(a.period === null || b.period === null ? ["period-unknown" as const] : []),
    ...(isPercent && (x === null || y === null) ? ["clauses-unknown" as const] : []),
  ];
}
