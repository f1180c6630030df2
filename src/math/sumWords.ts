// Sets of sums as bits of words → the same sets moved, counted, listed.

/** Bit s of the words, 32 in each, is set where s is a reachable sum. Unlike `SumBits`, it is filled in place. */
export type SumWords = Uint32Array<ArrayBuffer>;

/** How many words hold the sums from 0 to `most`. */
export const wordsFor = (most: number): number => Math.floor(most / 32) + 1;

/** The set of these sums. */
export function wordsOf(sums: ArrayLike<number>, most: number): SumWords {
  const words = new Uint32Array(wordsFor(most));
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0;
    words[sum >>> 5] = (words[sum >>> 5] ?? 0) | (1 << (sum & 31));
  }
  return words;
}

/** Adds to a set every sum of the source, `by` greater. The target has room for all of them. */
export function addMoved(target: SumWords, source: SumWords, by: number): void {
  const from = Math.floor(by / 32);
  const left = by % 32;
  const size = Math.min(source.length, target.length - from);
  if (left === 0) {
    for (let at = 0; at < size; at++) target[from + at] = (target[from + at] ?? 0) | (source[at] ?? 0);
    return;
  }
  const right = 32 - left;
  let carried = 0;
  for (let at = 0; at < size; at++) {
    const word = source[at] ?? 0;
    target[from + at] = (target[from + at] ?? 0) | (word << left) | carried;
    carried = word >>> right;
  }
  if (carried !== 0 && from + size < target.length)
    target[from + size] = (target[from + size] ?? 0) | carried;
}

/** How many sums are in the set. */
export function countIn(words: SumWords): number {
  let count = 0;
  for (const word of words) count += bitsIn(word);
  return count;
}

/** Adds up the bits of pairs, of fours, of eights, and these by one multiplication. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The sums, ascending. */
export function sumsIn(words: SumWords): Float64Array {
  const sums = new Float64Array(countIn(words));
  let size = 0;
  for (const [index, word] of words.entries())
    for (let rest = word; rest !== 0; rest &= rest - 1)
      sums[size++] = index * 32 + 31 - Math.clz32(rest & -rest);
  return sums;
}

/** Whether one of the sums is from `first` to `last`. */
export function hasSumIn(words: SumWords, first: number, last: number): boolean {
  const end = Math.min(last, words.length * 32 - 1);
  for (let index = Math.floor(first / 32); index * 32 <= end; index++) {
    const low = Math.max(0, first - index * 32);
    const high = Math.min(31, end - index * 32);
    const mask = (0xffffffff << low) & (0xffffffff >>> (31 - high));
    if (low <= high && ((words[index] ?? 0) & mask) !== 0) return true;
  }
  return false;
}
