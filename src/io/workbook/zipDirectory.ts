// The bytes of a ZIP file → what its directory says of each file in it.
import { BrokenWorkbook } from "./brokenWorkbook.ts";

export interface ZipEntry {
  readonly name: string;
  /** How it is packed: 0 as it is, 8 deflated. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const endMark = Buffer.from("PK\u0005\u0006", "latin1");
const entryMark = 0x02014b50;
const [endSize, entrySize, longestComment] = [22, 46, 0xffff];
/** A size of this value stands in the extra fields, in 64 bits. */
const elsewhere = 0xffffffff;

export function zipDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = bytes.lastIndexOf(endMark);
  if (end < Math.max(bytes.length - endSize - longestComment, 0) || end + endSize > bytes.length)
    throw new BrokenWorkbook({ reason: "cut-off" });
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entryMark)
      throw new BrokenWorkbook({ reason: "damaged-directory" });
    const nameEnd = at + entrySize + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const name = bytes.toString("utf8", at + entrySize, nameEnd);
    const [size, packedSize, offset] = withLongSizes(
      [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
      bytes.subarray(nameEnd, Math.min(extraEnd, end)),
    );
    entries.set(name.toLowerCase(), {
      name,
      method: bytes.readUInt16LE(at + 10),
      isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      packedSize,
      size,
      offset,
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

type Sizes = readonly [size: number, packedSize: number, offset: number];

/** ZIP64: some programs write the long form for small files too. */
function withLongSizes(sizes: Sizes, extra: Buffer): Sizes {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  const long = (short: number): number => {
    if (short !== elsewhere || at + 8 > extra.length) return short;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
  return [long(sizes[0]), long(sizes[1]), long(sizes[2])];
}
