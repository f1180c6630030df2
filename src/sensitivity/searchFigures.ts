// What each clause can come to → every figure that they give together, with the fewest rows turned for each.
import { add, divide, isZero, multiply, toText, zero, type Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import { groupBy } from "../score/groupBy.ts";
import type { ClauseChoices } from "./clauseUnknowns.ts";

/** A figure, as a share from 0 to 1, and the rows that were turned for it. */
export interface FoundFigure {
  readonly value: Fraction;
  readonly turns: number;
  readonly rows: () => readonly number[];
}

/** So many sums are held at once; more are not searched. */
const mostSums = 100_000;

/** What is added up: weighted values and their weights. A chain, since most sums begin as others do. */
interface Sum {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  readonly turns: number;
  readonly turned: readonly number[];
  readonly before: Sum | null;
}

const nothing: Sum = { numerator: zero, denominator: zero, turns: 0, turned: [], before: null };

/**
 * Sums with one numerator and denominator are one, that of the fewest turned rows: what the other clauses add is the same for
 * both. So all combinations are searched, though there may be 3^49 of them.
 *
 * @returns `null` where not all that a clause can come to is listed, or there are more than `mostSums` sums
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
    const sums = sumsOf(own.map(itemsOf));
    const weight = directionWeight(direction);
    return sums === null ? null : distinct(sums.map((sum) => directionItem(sum, weight)));
  });
  return directions.some((items) => items === null)
    ? null
    : figuresOf(sumsOf(directions.flatMap((items) => (items === null ? [] : [items]))));
}

/** A way that one thing can be: what it adds. */
type Item = Pick<Sum, "numerator" | "denominator" | "turned">;

const itemsOf = ({ choices, weight }: ClauseChoices): Item[] =>
  choices.map(({ credit, turned }) =>
    credit === null
      ? { numerator: zero, denominator: zero, turned }
      : { numerator: multiply(credit, weight), denominator: weight, turned },
  );

/** A direction without a figure is left out. */
const directionItem = (sum: Sum, weight: Fraction): Item =>
  isZero(sum.denominator)
    ? { numerator: zero, denominator: zero, turned: rowsOf(sum) }
    : {
        numerator: multiply(divide(sum.numerator, sum.denominator), weight),
        denominator: weight,
        turned: rowsOf(sum),
      };

const keyOf = ({ numerator, denominator }: Pick<Sum, "numerator" | "denominator">): string =>
  `${toText(numerator)} ${toText(denominator)}`;

function distinct(items: readonly Item[]): Item[] {
  const best = new Map<string, Item>();
  for (const item of items) {
    const known = best.get(keyOf(item));
    if (known === undefined || item.turned.length < known.turned.length) best.set(keyOf(item), item);
  }
  return [...best.values()];
}

function sumsOf(things: readonly (readonly Item[])[]): Sum[] | null {
  let sums: Sum[] = [nothing];
  // Those that can be but one thing first, so that they are added once.
  for (const items of things.toSorted((a, b) => a.length - b.length)) {
    const best = new Map<string, Sum>();
    for (const sum of sums)
      for (const item of items) {
        const next = {
          numerator: add(sum.numerator, item.numerator),
          denominator: add(sum.denominator, item.denominator),
        };
        const turns = sum.turns + item.turned.length;
        const key = keyOf(next);
        const known = best.get(key);
        if (known === undefined || turns < known.turns)
          best.set(key, { ...next, turns, turned: item.turned, before: sum });
      }
    if (best.size > mostSums) return null;
    sums = [...best.values()];
  }
  return sums;
}

function rowsOf(sum: Sum): number[] {
  const rows: number[] = [];
  for (let at: Sum | null = sum; at !== null; at = at.before) rows.push(...at.turned);
  return rows.toSorted((a, b) => a - b);
}

function figuresOf(sums: readonly Sum[] | null): FoundFigure[] | null {
  if (sums === null) return null;
  const best = new Map<string, FoundFigure>();
  for (const sum of sums) {
    if (isZero(sum.denominator)) continue;
    const value = divide(sum.numerator, sum.denominator);
    const key = toText(value);
    const known = best.get(key);
    if (known === undefined || sum.turns < known.turns)
      best.set(key, { value, turns: sum.turns, rows: () => rowsOf(sum) });
  }
  return [...best.values()];
}
