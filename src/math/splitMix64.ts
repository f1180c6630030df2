// A seed → an endless, always equal sequence of numbers that look drawn at random.

/** Draws a whole number from 0 to below `limit` (a whole number from 1 to 2^32). */
export type Draw = (limit: number) => number;

const bits = (1n << 64n) - 1n;

/**
 * SplitMix64 (Steele, Lea & Flood 2014): the state grows by 0x9e3779b97f4a7c15 and is mixed into 64 bits.
 * No number comes more often than another by more than one part in 2^32.
 *
 * @param seed a whole number; equal seeds give equal sequences
 * @example the first 64 bits after seed 1234567 are 6457827717110365317
 */
export function splitMix64(seed: number | bigint): () => bigint {
  let state = BigInt(seed) & bits;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & bits;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & bits;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & bits;
    return mixed ^ (mixed >> 31n);
  };
}

/** Draws by the high part of limit × 64 random bits. */
export function createDraw(seed: number | bigint): Draw {
  const next = splitMix64(seed);
  return (limit) => Number((next() * BigInt(limit)) >> 64n);
}
