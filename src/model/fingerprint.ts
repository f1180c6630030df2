// A problem → a text that stays the same while rows move and lines shift.
import type { Problem } from "./problem.ts";

/**
 * Of the code and of what the message is made of; neither file, nor line, nor column is in it.
 *
 * @example
 * const [a, b] = ["a.csv", "b.csv"].map((source) => problem("NAP211", startOf(source), { count: 3 }));
 * fingerprintOf(a) === fingerprintOf(b) // true
 */
export const fingerprintOf = ({ code, params }: Problem): string =>
  `${code}-${hashOf(JSON.stringify({ ...params, row: undefined, line: undefined }))}`;

/** FNV-1a of the UTF-16 code units, 64 bits, in hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
