// Names and texts → a ZIP container of them, as spreadsheets write it.
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipOptions {
  /** Whether the files are deflated, or kept as they are. */
  readonly deflate?: boolean;
  /** Whether the directory gives sizes and offsets in 64 bits. */
  readonly long?: boolean;
  /** Changes what the directory says of a file. */
  readonly claim?: (name: string) => Claim;
}

interface Claim {
  readonly size?: number;
  readonly flags?: number;
}

export function makeZip(files: Readonly<Record<string, string | Buffer>>, options: ZipOptions = {}): Buffer {
  const { deflate = true, long = false, claim = (): Claim => ({}) } = options;
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const { size = bytes.length, flags = 0 } = claim(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    const parts = [Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed];
    local.push(...parts);
    const extra = Buffer.alloc(long ? 28 : 0);
    const entry = Buffer.from(common);
    if (long) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      for (const [index, value] of [size, packed.length, offset].entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
      entry.fill(0xff, 14, 22);
      entry.writeUInt16LE(extra.length, 24);
      where.fill(0xff, 10);
    }
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0"), entry, where, Buffer.from(name), extra);
    offset += parts.reduce((total, { length }) => total + length, 0);
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, entries, Buffer.from("PK\u0005\u0006"), end]);
}
