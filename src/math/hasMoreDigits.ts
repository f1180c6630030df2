// A whole number and a number of digits → whether it has more of them.

/**
 * @param value 0 or more
 * @example hasMoreDigits(1000n, 3) // true
 */
export function hasMoreDigits(value: bigint, digits: number): boolean {
  // Nearly always the number is far shorter: then nothing of it is left, and no power is computed.
  const rest = value >> BigInt(Math.floor(digits * Math.log2(10)));
  return rest !== 0n && value >= 10n ** BigInt(digits);
}
