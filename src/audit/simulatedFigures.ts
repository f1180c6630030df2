// A number of clauses and a printed unit → figures that usual methods print over so many clauses, drawn at random, always the same ones.
import { createDraw, type Draw } from "../math/splitMix64.ts";

/** Steps from nothing to all of usual scales. */
const scales = [1, 2, 3, 4, 5, 6, 8, 10];

const mostBodies = 7;
const mostWeight = 3;
const seed = 86;

/** What is this near to a printable value is that value. */
const noise = 1e-7;

/**
 * Half of the plans have clauses that are rated for one to seven bodies each, half have clauses that weigh one to three times as
 * much as others. In each, some level is the usual one. Rounded down or up, as often the one as the other.
 *
 * @param printable how many values can be printed, from 0 to all
 * @returns places of printed values, from 0 to `printable` − 1
 */
export function simulatedFigures(clauses: number, printable: number, count: number): Int32Array {
  const draw = createDraw(seed);
  return Int32Array.from({ length: count }, () => {
    const exact = figureOf(clauses, draw) * (printable - 1);
    const nearest = Math.floor(exact + 0.5);
    return Math.abs(exact - nearest) < noise ? nearest : Math.floor(exact) + draw(2);
  });
}

/** A mean, 0 to 1. */
function figureOf(clauses: number, draw: Draw): number {
  const steps = scales[draw(scales.length)] ?? 1;
  const bodies = draw(2) === 0 ? 1 : mostBodies;
  const heaviest = draw(2) === 0 ? 1 : mostWeight;
  const usual = draw(steps + 1);
  let [sum, weights] = [0, 0];
  for (let clause = 0; clause < clauses; clause++) {
    const own = bodies === 1 ? 1 : 1 + draw(bodies);
    const weight = heaviest === 1 ? 1 : 1 + draw(heaviest);
    let total = 0;
    for (let body = 0; body < own; body++) total += draw(2) === 0 ? usual : draw(steps + 1);
    sum += (weight * total) / own;
    weights += weight;
  }
  return sum / steps / weights;
}
