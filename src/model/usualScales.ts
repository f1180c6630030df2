// The scales on which clauses are usually rated.
import { fraction, type Fraction } from "../math/fraction.ts";
import type { AuditScale } from "./audit.ts";

const steps = (count: number): Fraction[] =>
  Array.from({ length: count + 1 }, (_, at) => fraction(100 * at, count));

/**
 * The scales on which clauses are usually rated, levels in percent, coarsest first. `thirds-and-halves` arises where
 * some clauses are rated in thirds and others in halves.
 */
export const usualScales: readonly AuditScale[] = [
  { id: "binary", levels: steps(1) },
  { id: "three-step", levels: steps(2) },
  { id: "thirds", levels: steps(3) },
  {
    id: "thirds-and-halves",
    levels: [fraction(0), fraction(100, 3), fraction(50), fraction(200, 3), fraction(100)],
  },
  { id: "quarters", levels: steps(4) },
  { id: "fifths", levels: steps(5) },
  { id: "sixths", levels: steps(6) },
  { id: "eighths", levels: steps(8) },
  { id: "tenths", levels: steps(10) },
  { id: "whole-percent", levels: steps(100) },
];
