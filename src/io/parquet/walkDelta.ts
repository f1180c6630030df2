// Numbers that are written as their differences → where they end, and each of them where somebody asks.
import { bitsAt } from "./bitsAt.ts";
import { readVarint } from "./readThrift.ts";

/** What writers write has 128 in a block. */
const mostOfBlock = 1_000_000;

/** @param each only numbers of 32 bits can be asked for */
export function walkDelta(
  bytes: Uint8Array,
  start: number,
  count: number,
  each: ((value: number) => void) | null,
): number {
  let at = start;
  const next = (longest = 5): number => {
    const { value, end } = readVarint(bytes, at, longest);
    at = end;
    return value;
  };
  const difference = (): number => {
    const value = next(10);
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const [block, parts] = [next(), next()];
  next();
  if (!(parts > 0 && block <= mostOfBlock && block >= parts && block % parts === 0))
    throw new RangeError("blocks of no size");
  const inPart = block / parts;
  let value = difference();
  if (count > 0) each?.(value);
  for (let seen = 1; seen < count;) {
    const least = difference();
    const widths = bytes.subarray(at, (at += parts));
    if (widths.length < parts) throw new RangeError("a block without its widths");
    for (const width of widths) {
      if (seen >= count) break;
      if (width > 64) throw new RangeError("numbers of too many bits");
      const size = Math.ceil((width * inPart) / 8);
      if (at + size > bytes.length) throw new RangeError("a block without its numbers");
      const used = Math.min(inPart, count - seen);
      if (each !== null)
        for (let index = 0; index < used; index++) {
          value = (value + least + bitsAt(bytes, at, index * width, width)) | 0;
          each(value);
        }
      seen += used;
      at += size;
    }
  }
  return at;
}
