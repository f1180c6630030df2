// A figure now and before → whether it is another one.
import { equal, type Fraction } from "../../math/fraction.ts";

/** A figure that came or went has moved, too. */
export const hasMoved = (now: Fraction | null, before: Fraction | null): boolean =>
  now === null || before === null ? now !== before : !equal(now, before);
