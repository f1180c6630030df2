// Rows and what their sum is too great by → the smallest sets of rows that make it up.
import { leastCommonMultiple } from "../math/commonDenominator.ts";
import { isZero, type Fraction } from "../math/fraction.ts";
import type { SurplusRows } from "../model/auditParts.ts";

/** Sets of more rows than this are not tried. */
const mostRows = 3;
/** Sets that are listed one by one: of more, each is a coincidence. */
const mostListed = 100;
/** Pairs of different values that are looked at: those of two thousand. */
const mostPairs = 2_000_000;
/** A common denominator beyond this has more digits than any table. */
const mostDenominator = 10n ** 100n;

/** Rows of one value, from 0. */
type RowsOfValue = ReadonlyMap<bigint, readonly number[]>;

/** Different values that may be the same, and one that goes with them. */
type ValueSet = readonly bigint[];

/**
 * Rows of zero explain nothing. All sets of the smallest size that has any are counted, and the first hundred listed.
 *
 * @param wanted more than 0
 * @example
 * surplusRows([3, 5, 9, 20].map((part) => fraction(part)), fraction(8)) // { sets: [[0, 1]], more: 0, tried: 2 }
 */
export function surplusRows(parts: readonly Fraction[], wanted: Fraction): SurplusRows {
  const denominator = denominatorOf([...parts, wanted]);
  if (denominator === null) return { sets: [], more: 0, tried: 0 };
  const scaled = ({ n, d }: Fraction): bigint => n * (denominator / d);
  const rows = new Map<bigint, number[]>();
  for (const [row, part] of parts.entries()) {
    if (isZero(part)) continue;
    const value = scaled(part);
    const own = rows.get(value);
    if (own === undefined) rows.set(value, [row]);
    else own.push(row);
  }
  const target = scaled(wanted);
  const values = [...rows.keys()].filter((value) => value <= target).toSorted((a, b) => (a < b ? -1 : 1));
  const tried = (values.length * values.length) / 2 > mostPairs ? mostRows - 1 : mostRows;
  for (let size = 1; size <= tried; size++) {
    const found = countSets(valueSets(size, values, rows, target), rows);
    if (found.sets.length > 0) return { ...found, tried: size };
  }
  return { sets: [], more: 0, tried };
}

/** `null` where it is too long. */
function denominatorOf(values: readonly Fraction[]): bigint | null {
  let common = 1n;
  for (const { d } of values) {
    common = leastCommonMultiple(common, d);
    if (common > mostDenominator) return null;
  }
  return common;
}

/** @param values in ascending order */
function* valueSets(
  size: number,
  values: readonly bigint[],
  rows: RowsOfValue,
  wanted: bigint,
  from = 0,
): Generator<ValueSet> {
  if (size === 1) {
    if (rows.has(wanted) && wanted >= (values[from] ?? wanted)) yield [wanted];
    return;
  }
  for (let at = from; at < values.length; at++) {
    const value = values[at] ?? 0n;
    // What follows is at least as great.
    if (value * BigInt(size) > wanted) return;
    for (const others of valueSets(size - 1, values, rows, wanted - value, at)) yield [value, ...others];
  }
}

function countSets(found: Iterable<ValueSet>, rows: RowsOfValue): Pick<SurplusRows, "sets" | "more"> {
  const sets: number[][] = [];
  let count = 0n;
  for (const values of found) {
    count += waysOf(values, rows);
    for (const set of setsOf(values, rows)) {
      if (sets.length === mostListed) break;
      sets.push(set);
    }
  }
  return { sets: sets.toSorted(byRows), more: Number(count) - sets.length };
}

/** How many sets of rows have these values: of a value that is there twice, two rows of its own. */
function waysOf(values: ValueSet, rows: RowsOfValue): bigint {
  let ways = 1n;
  for (const value of new Set(values)) {
    const all = BigInt(rows.get(value)?.length ?? 0);
    const taken = values.filter((other) => other === value).length;
    for (let step = 0n; step < taken; step++) ways = (ways * (all - step)) / (step + 1n);
  }
  return ways;
}

function* setsOf(values: ValueSet, rows: RowsOfValue, after = -1): Generator<number[]> {
  const [value, ...others] = values;
  if (value === undefined) yield [];
  else
    for (const row of rows.get(value) ?? []) {
      if (row <= after) continue;
      // Of one value, rows in their order: another order is the same set.
      for (const rest of setsOf(others, rows, others[0] === value ? row : -1))
        yield [row, ...rest].toSorted((a, b) => a - b);
    }
}

function byRows(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((row, index) => row !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
