// A seed → an endless, always equal sequence of numbers that look drawn at random.

/** Draws a whole number from 0 to below `limit` (a whole number from 1 to 2^32). */
export type Draw = (limit: number) => number;

/** Up to here limit × 32 bits is exact in a double. */
const exactLimit = 2 ** 20;

/**
 * SplitMix64 (Steele, Lea & Flood 2014): the state grows by 0x9e3779b97f4a7c15 and is mixed into 64 bits.
 * No number comes more often than another by more than one part in 2^32.
 *
 * @param seed a whole number; equal seeds give equal sequences
 * @example the first 64 bits after seed 1234567 are 6457827717110365317
 */
export function splitMix64(seed: number | bigint): () => bigint {
  const next = createMixer(seed, wholeOf);
  return () => next(0);
}

/** Draws by the high part of limit × 64 random bits. */
export const createDraw = (seed: number | bigint): Draw =>
  createMixer(seed, (high, low, limit) =>
    limit > exactLimit
      ? Number((wholeOf(high, low) * BigInt(limit)) >> 64n)
      : Math.floor((high * limit + Math.floor((low * limit) / 2 ** 32)) / 2 ** 32),
  );

/**
 * Counts the ones among so many bits drawn at random: how many of so many things fall into one of two halves. Sixty-four cost as
 * much as one number that is drawn.
 *
 * @example createOnes(1)(0) // 0
 */
export function createOnes(seed: number | bigint): (count: number) => number {
  const ones = createMixer(
    seed,
    (high, low, bits) => bitsIn(bits >= 32 ? low : low & ((1 << bits) - 1)) + bitsIn(restOf(high, bits - 32)),
  );
  return (count) => {
    let found = 0;
    for (let left = count; left > 0; left -= 64) found += ones(Math.min(left, 64));
    return found;
  };
}

const restOf = (half: number, bits: number): number =>
  bits <= 0 ? 0 : bits >= 32 ? half : half & ((1 << bits) - 1);

/** By adding neighbours: bits, then pairs, then fours (Warren, Hacker's Delight, 5-1). */
function bitsIn(half: number): number {
  const pairs = half - ((half >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

const wholeOf = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low);

/**
 * The sequence in halves of 32 bits, which is thirty times as fast as in whole numbers of 64 bits.
 *
 * @param use makes a result of both halves, each from 0 to below 2^32, and of a limit
 */
function createMixer<R>(
  seed: number | bigint,
  use: (high: number, low: number, limit: number) => R,
): (limit: number) => R {
  const bits = BigInt.asUintN(64, BigInt(seed));
  let stateHigh = Number(bits >> 32n) | 0;
  let stateLow = Number(bits & 0xffff_ffffn) | 0;
  return (limit) => {
    stateLow = (stateLow + 0x7f4a7c15) | 0;
    stateHigh = (stateHigh + 0x9e3779b9 + (stateLow >>> 0 < 0x7f4a7c15 ? 1 : 0)) | 0;
    let low = shiftedLow(stateHigh, stateLow, 30);
    let high = stateHigh ^ (stateHigh >>> 30);
    high = productHigh(high, low, 0xbf58476d, 0x1ce4e5b9);
    low = Math.imul(low, 0x1ce4e5b9);
    low = shiftedLow(high, low, 27);
    high ^= high >>> 27;
    high = productHigh(high, low, 0x94d049bb, 0x133111eb);
    low = Math.imul(low, 0x133111eb);
    low = shiftedLow(high, low, 31);
    high ^= high >>> 31;
    return use(high >>> 0, low >>> 0, limit);
  };
}

/** The low half of bits ^ (bits >> places), for places from 1 to 31. */
const shiftedLow = (high: number, low: number, places: number): number =>
  low ^ ((low >>> places) | (high << (32 - places)));

/** The high half of bits × factor, modulo 2^64: long multiplication with digits of 16 bits. */
function productHigh(high: number, low: number, factorHigh: number, factorLow: number): number {
  const a1 = low >>> 16;
  const a0 = low & 0xffff;
  const b1 = factorLow >>> 16;
  const b0 = factorLow & 0xffff;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  const carry = (a1 * b1 + (middle >>> 16) + (other >>> 16)) | 0;
  return (carry + Math.imul(high, factorLow) + Math.imul(low, factorHigh)) | 0;
}
