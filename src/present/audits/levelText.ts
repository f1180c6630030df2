// An exact number → as people write it, and nothing lost.
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/** Whole, with up to two decimals, or with a fraction: `50`, `12.5`, `33 1/3`. */
export function levelText(level: Fraction, words: Words): string {
  const [whole, rest] = [level.n / level.d, level.n % level.d];
  if (rest === 0n) return whole.toString();
  const decimals = [1, 2].find((places) => 10n ** BigInt(places) % level.d === 0n);
  if (decimals !== undefined) return localNumber(roundToText(level, decimals, "down"), words.common.decimal);
  return whole === 0n ? toText(level) : `${whole} ${rest}/${level.d}`;
}
