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
import { fold } from "../../text/fold.ts";

/**
 * Where units, numbers of clauses, days or periods are stated and differ, the two figures are of different things. Where one of them is not
 * stated, the verdict says so.
 */
export function comparePair(a: PlacedStatement, b: PlacedStatement): StatementPair {
  const apart = apartOf(a, b);
  const isOneUnit = fold(a.statement.unit) === fold(b.statement.unit);
  const found = isOneUnit ? compareFigures(a.figure, b.figure, a.statement.unit) : nothing;
  const pair = { a, b, remarks: remarksOf(a, b), apart };
  return apart.length > 0
    ? { ...pair, ...found, verdict: "not-comparable", open: null, wider: null }
    : { ...pair, ...found };
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
    ...(differ(a.day, b.day) ? ["day" as const] : []),
    ...(differ(textOf(a.period), textOf(b.period)) ? ["period" as const] : []),
  ];
}

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
