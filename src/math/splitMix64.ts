// A seed → an endless, always equal sequence of numbers that look drawn at random.

/** Draws a whole number from 0 to below `limit` (a whole number from 1 to 2^32). */
export type Draw = (limit: number) => number;

/** 64 bits as two halves, each from 0 to below 2^32. */
interface Halves {
  high: number;
  low: number;
}

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
  const next = createHalves(seed);
  return () => wholeOf(next());
}

/** Draws by the high part of limit × 64 random bits. */
export function createDraw(seed: number | bigint): Draw {
  const next = createHalves(seed);
  return (limit) => {
    const bits = next();
    if (limit > exactLimit) return Number((wholeOf(bits) * BigInt(limit)) >> 64n);
    const carried = Math.floor((bits.low * limit) / 2 ** 32);
    return Math.floor((bits.high * limit + carried) / 2 ** 32);
  };
}

const wholeOf = ({ high, low }: Halves): bigint => (BigInt(high) << 32n) | BigInt(low);

/** The sequence in halves: a million draws of long whole numbers would cost a second. The result is overwritten. */
function createHalves(seed: number | bigint): () => Halves {
  const start = BigInt.asUintN(64, BigInt(seed));
  const state: Halves = { high: Number(start >> 32n), low: Number(start & 0xffff_ffffn) };
  const mixed: Halves = { high: 0, low: 0 };
  return () => {
    const low = state.low + 0x7f4a7c15;
    state.high = (state.high + 0x9e3779b9 + (low > 0xffff_ffff ? 1 : 0)) >>> 0;
    state.low = low >>> 0;
    mixed.high = state.high;
    mixed.low = state.low;
    shiftIn(mixed, 30);
    multiplyBy(mixed, 0xbf58476d, 0x1ce4e5b9);
    shiftIn(mixed, 27);
    multiplyBy(mixed, 0x94d049bb, 0x133111eb);
    shiftIn(mixed, 31);
    return mixed;
  };
}

/** bits ^ (bits >> places), for places below 32. */
function shiftIn(bits: Halves, places: number): void {
  bits.low = (bits.low ^ ((bits.low >>> places) | (bits.high << (32 - places)))) >>> 0;
  bits.high = (bits.high ^ (bits.high >>> places)) >>> 0;
}

/** bits × factor, without what is beyond 64 bits. */
function multiplyBy(bits: Halves, high: number, low: number): void {
  const a1 = bits.low >>> 16;
  const a0 = bits.low & 0xffff;
  const b1 = low >>> 16;
  const b0 = low & 0xffff;
  // Long multiplication with digits of 16 bits: what the low halves carry into the high one.
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  const carry = a1 * b1 + (middle >>> 16) + (other >>> 16);
  bits.high = (carry + Math.imul(bits.high, low) + Math.imul(bits.low, high)) >>> 0;
  bits.low = Math.imul(bits.low, low) >>> 0;
}
