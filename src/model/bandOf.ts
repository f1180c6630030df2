// A share and a method → the band that it reaches.
import type { Fraction } from "../math/fraction.ts";
import type { Method } from "./method.ts";

/**
 * The id of the highest band whose minimum the exact share reaches; `null` below all of them.
 *
 * @example 1/2 with bands full 100, at-least-half 50, under-half 0 → "at-least-half"
 */
export const bandOf = (share: Fraction, { bands }: Pick<Method, "bands">): string | null =>
  bands.find(({ min }) => share.n * 100n * min.d >= min.n * share.d)?.id ?? null;
