// Chunks of UTF-8 → the same, checked, without its mark; throws `BadByte` for a zero and for what starts no character.
import { isUtf8 } from "node:buffer";
import { BadByte, type Decoder } from "./badByte.ts";

export function utf8(): Decoder {
  let carried: Buffer = Buffer.alloc(0);
  let offset = 0;
  return (chunk, last) => {
    const joined = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = joined.subarray(0, joined.length - (last ? 0 : incompleteTail(joined)));
    const zero = joined.indexOf(0);
    if (zero >= 0) throw new BadByte("utf-8", offset + zero, null);
    if (!isUtf8(whole)) throw firstBadByte(whole, offset);
    carried = Buffer.from(joined.subarray(whole.length));
    const text = offset === 0 && startsWithMark(whole) ? whole.subarray(3) : whole;
    offset += whole.length;
    return text;
  };
}

const startsWithMark = (bytes: Buffer): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** How many bytes at the end belong to a character that the next chunk completes. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

function firstBadByte(bytes: Buffer, before: number): BadByte {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const head = bytes.subarray(0, middle);
    if (isUtf8(head.subarray(0, head.length - incompleteTail(head)))) low = middle;
    else high = middle - 1;
  }
  const start = low - incompleteTail(bytes.subarray(0, low));
  return new BadByte("utf-8", before + start, bytes[start] ?? 0);
}
