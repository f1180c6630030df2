// Chunks of UTF-16 → the same text as UTF-8, without its mark; throws `BadByte` for a zero and for half a character.
import { BadByte, type Decoder } from "./badByte.ts";

/** With the flag u, two halves that belong together are a character of another kind. */
const half = /[\ud800-\udfff]/u;
const halfAtEnd = /[\ud800-\udbff]$/;

export function utf16(encoding: "utf-16le" | "utf-16be"): Decoder {
  let carried: Buffer = Buffer.alloc(0);
  /** Of the first byte that is carried. */
  let offset = 0;
  return (chunk, last) => {
    const bytes = Buffer.concat([carried, chunk]);
    const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    const read = (encoding === "utf-16be" ? units.swap16() : units).toString("utf16le");
    const text = !last && halfAtEnd.test(read) ? read.slice(0, -1) : read;
    const bad = [text.indexOf("\0"), text.search(half)].filter((at) => at >= 0);
    if (bad.length > 0) {
      const at = bad.reduce((first, place) => Math.min(first, place));
      throw new BadByte(encoding, offset + at * 2, text.charCodeAt(at) || null);
    }
    if (last && units.length < bytes.length)
      throw new BadByte(encoding, offset + units.length, bytes[units.length] ?? 0);
    carried = bytes.subarray(text.length * 2);
    const hasMark = offset === 0 && text.startsWith("\ufeff");
    offset += text.length * 2;
    return Buffer.from(hasMark ? text.slice(1) : text);
  };
}
