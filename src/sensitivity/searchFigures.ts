// What each clause can come to → every figure that they give together, with the fewest rows turned for each.
import { commonDenominator } from "../math/commonDenominator.ts";
import { fraction, multiply, toText, zero, type Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import { groupBy } from "../model/groupBy.ts";
import type { ClauseChoices } from "./clauseUnknowns.ts";

/** A figure, as a share from 0 to 1, and the rows that were turned for it. */
export interface FoundFigure {
  readonly value: Fraction;
  readonly turns: number;
  readonly rows: () => readonly number[];
}

/** So many sums are held at once, and so many are made in all; more are not searched. */
const mostSums = 100_000;
const mostSteps = 20_000_000;

/** A way that one thing can be: what it adds to the weighted values and to their weights. */
interface Item {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  readonly turned: readonly number[];
}

/**
 * Sums with one numerator and denominator are one, that of the fewest turned rows: what the other clauses add is the same for
 * both. So all combinations are searched, though there may be 3^49 of them.
 *
 * @returns `null` where not all that a clause can come to is listed, or there are too many sums
 */
export function searchFigures(
  all: readonly ClauseChoices[],
  method: Pick<Method, "across">,
  directionWeight: (direction: string) => Fraction,
): FoundFigure[] | null {
  if (all.some(({ completeness, choices }) => completeness !== "complete" || choices.length === 0))
    return null;
  if (method.across === "clauses") return figuresOf(sumsOf(all.map(itemsOf)));
  const directions = [...groupBy(all, ({ clause }) => clause.direction)].map(([direction, own]) => {
    const found = sumsOf(own.map(itemsOf));
    const weight = directionWeight(direction);
    return found === null ? null : distinct(found.sums.map((sum) => directionItem(sum, found, weight)));
  });
  return directions.some((items) => items === null)
    ? null
    : figuresOf(sumsOf(directions.flatMap((items) => (items === null ? [] : [items]))));
}

const itemsOf = ({ choices, weight }: ClauseChoices): Item[] =>
  choices.map(({ credit, turned }) =>
    credit === null
      ? { numerator: zero, denominator: zero, turned }
      : { numerator: multiply(credit, weight), denominator: weight, turned },
  );

/** A direction without a figure is left out. */
function directionItem(sum: Sum, found: Sums, weight: Fraction): Item {
  const value = valueOf(sum, found);
  return value === null
    ? { numerator: zero, denominator: zero, turned: rowsOf(sum) }
    : { numerator: multiply(value, weight), denominator: weight, turned: rowsOf(sum) };
}

function distinct(items: readonly Item[]): Item[] {
  const best = new Map<string, Item>();
  for (const item of items) {
    const key = `${toText(item.numerator)} ${toText(item.denominator)}`;
    const known = best.get(key);
    if (known === undefined || item.turned.length < known.turned.length) best.set(key, item);
  }
  return [...best.values()];
}

/** What is added up, in whole numbers. A chain, since most sums begin as others do. */
interface Sum {
  readonly n: number;
  readonly d: number;
  readonly turns: number;
  readonly turned: readonly number[];
  readonly before: Sum | null;
}

interface Sums {
  readonly sums: readonly Sum[];
  /** What numerators and denominators were multiplied by to be whole. */
  readonly numeratorUnit: bigint;
  readonly denominatorUnit: bigint;
}

const whole = ({ n, d }: Fraction, unit: bigint): number => Number(n * (unit / d));

/** `null` also where the whole numbers are longer than a computer adds exactly at once. */
function sumsOf(things: readonly (readonly Item[])[]): Sums | null {
  const items = things.flat();
  const numeratorUnit = commonDenominator(items.map(({ numerator }) => numerator));
  const denominatorUnit = commonDenominator(items.map(({ denominator }) => denominator));
  const inUnits = things
    .map((own) =>
      own.map(({ numerator, denominator, turned }) => ({
        n: whole(numerator, numeratorUnit),
        d: whole(denominator, denominatorUnit),
        turned,
      })),
    )
    // Those that can be but one thing first, so that they are added once.
    .toSorted((a, b) => a.length - b.length);
  const most = inUnits.reduce(
    (sum, own) => sum + own.reduce((greatest, { n, d }) => Math.max(greatest, n, d), 0),
    0,
  );
  if (!Number.isSafeInteger(most)) return null;
  let steps = 0;
  let sums: Sum[] = [{ n: 0, d: 0, turns: 0, turned: [], before: null }];
  for (const own of inUnits) {
    steps += sums.length * own.length;
    if (steps > mostSteps) return null;
    const best = new Map<number, Map<number, Sum>>();
    let count = 0;
    for (const sum of sums)
      for (const item of own) {
        const [n, d] = [sum.n + item.n, sum.d + item.d];
        const alike = best.get(d) ?? new Map<number, Sum>();
        if (alike.size === 0) best.set(d, alike);
        const known = alike.get(n);
        const turns = sum.turns + item.turned.length;
        if (known === undefined) count++;
        if (known === undefined || turns < known.turns)
          alike.set(n, { n, d, turns, turned: item.turned, before: sum });
      }
    if (count > mostSums) return null;
    sums = [...best.values()].flatMap((alike) => [...alike.values()]);
  }
  return { sums, numeratorUnit, denominatorUnit };
}

const valueOf = ({ n, d }: Sum, { numeratorUnit, denominatorUnit }: Sums): Fraction | null =>
  d === 0 ? null : fraction(BigInt(n) * denominatorUnit, BigInt(d) * numeratorUnit);

function rowsOf(sum: Sum): number[] {
  const rows: number[] = [];
  for (let at: Sum | null = sum; at !== null; at = at.before) for (const row of at.turned) rows.push(row);
  return rows.toSorted((a, b) => a - b);
}

function figuresOf(found: Sums | null): FoundFigure[] | null {
  if (found === null) return null;
  const best = new Map<string, FoundFigure>();
  for (const sum of found.sums) {
    const value = valueOf(sum, found);
    if (value === null) continue;
    const key = toText(value);
    const known = best.get(key);
    if (known === undefined || sum.turns < known.turns)
      best.set(key, { value, turns: sum.turns, rows: () => rowsOf(sum) });
  }
  return [...best.values()];
}
