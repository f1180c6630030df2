// A share and a method → the band that it reaches.
import type { Fraction } from "../math/fraction.ts";
import type { Method } from "./method.ts";

/**
 * The id of the highest band whose minimum the exact share reaches, whatever is printed; `null` below all of them.
 *
 * @param share 0 to 1
 * @param method its bands, highest first, as a `Method` holds them
 * @example
 * bandOf(fraction(1, 2), halves.value) // "at-least-half"
 * roundToText(fraction(49999, 1000), 2, "half-up") // "50.00"
 * bandOf(fraction(49999, 100000), halves.value) // "under-half"
 */
export const bandOf = (share: Fraction, { bands }: Pick<Method, "bands">): string | null =>
  bands.find(({ min }) => share.n * 100n * min.d >= min.n * share.d)?.id ?? null;
