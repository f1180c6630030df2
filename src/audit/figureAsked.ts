// What is said of a published figure, checked piece by piece → the question of the audit, or why its numbers cannot go together.
import { fraction, type Fraction } from "../math/fraction.ts";
import { roundingRules, type RoundingRule } from "../math/unround.ts";
import type { AuditScale, CountedBand, FigureQuestion } from "../model/audit.ts";
import { usualScales } from "../model/usualScales.ts";

/** Numbers of clauses are tried up to this one where none is stated. */
const usualMost = 100;

/** The most clauses over which a figure is tried. */
export const greatestClauses = 10_000;

const bands = [
  { id: "full", min: fraction(100), below: null },
  { id: "at-least-half", min: fraction(50), below: fraction(100) },
  { id: "under-half", min: fraction(0), below: fraction(50) },
] as const;

/** The bands in which clauses can be counted. */
export const askedBands: readonly string[] = bands.map(({ id }) => id);

/** `null` stands for what is not said. */
export interface FigureAsked {
  readonly figure: string;
  /** What the figure is out of; percents are out of 100. */
  readonly of: Fraction;
  readonly clauses: number | null;
  readonly units: FigureQuestion["units"];
  /** By band. */
  readonly counts: ReadonlyMap<string, number>;
  readonly directionSizes: readonly number[] | null;
  readonly scales: readonly AuditScale[] | null;
  readonly roundings: readonly RoundingRule[] | null;
}

export type FigureFault =
  | { readonly fault: "sizes-against-clauses"; readonly sum: number; readonly clauses: number }
  | {
      readonly fault: "more-counted-than-clauses";
      readonly counted: number;
      readonly most: number;
      readonly isStated: boolean;
    };

/**
 * The usual scales and all rules of rounding, where none are named; the clauses of the directions, where none are stated.
 *
 * @example
 * const counts = new Map([["full", 10]]);
 * const all = { of: fraction(100), units: null, directionSizes: null, scales: null, roundings: null };
 * const said = { figure: "72.22", counts, ...all };
 * figureAsked({ ...said, clauses: 21 }).most // 21
 * figureAsked({ ...said, clauses: 9 }).fault // "more-counted-than-clauses"
 */
export function figureAsked(asked: FigureAsked): FigureQuestion | FigureFault {
  const { figure, of, counts, directionSizes, units } = asked;
  const sum = directionSizes?.reduce((total, size) => total + size, 0) ?? null;
  const clauses = asked.clauses ?? sum;
  if (sum !== null && clauses !== null && sum !== clauses)
    return { fault: "sizes-against-clauses", sum, clauses };
  const most = clauses ?? usualMost;
  const counted = [...counts.values()].reduce((total, count) => total + count, 0);
  if (counted > most)
    return { fault: "more-counted-than-clauses", counted, most, isStated: clauses !== null };
  return {
    figure,
    of,
    clauses,
    planned: null,
    most,
    units,
    bands: bands.map((band): CountedBand => ({ ...band, count: counts.get(band.id) ?? null })),
    scales: asked.scales ?? usualScales,
    roundings: asked.roundings ?? roundingRules,
    directionSizes,
  };
}
