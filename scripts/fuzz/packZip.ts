// Files and what the container says of them → a ZIP container, true or lying.
import { crc32, deflateRawSync } from "node:zlib";

export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says, where it is not so. */
  readonly says?: Partial<Said>;
  /** Bytes that are packed already; `content` is then not looked at. */
  readonly deflated?: { readonly bytes: Uint8Array; readonly size: number; readonly checksum: number };
}

interface Said {
  readonly size: number;
  readonly packedSize: number;
  readonly checksum: number;
  readonly offset: number;
  readonly method: number;
  readonly flags: number;
}

/** @param count what the end of the container says, where it is not so */
export function packZip(files: readonly Packed[], count = files.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, says = {}, deflated } of files) {
    const own = Buffer.from(content as Uint8Array);
    const packed = Buffer.from(deflated?.bytes ?? deflateRawSync(own, { level: 1 }));
    const said: Said = {
      size: deflated?.size ?? own.length,
      packedSize: packed.length,
      checksum: deflated?.checksum ?? crc32(own),
      offset,
      method: 8,
      flags: 0,
      ...says,
    };
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(said.flags & 0xffff, 2);
    common.writeUInt16LE(said.method & 0xffff, 4);
    common.writeUInt32LE(said.checksum >>> 0, 10);
    common.writeUInt32LE(said.packedSize >>> 0, 14);
    common.writeUInt32LE(said.size >>> 0, 18);
    const named = Buffer.from(name).subarray(0, 0xffff);
    common.writeUInt16LE(named.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(said.offset >>> 0, 10);
    const local = [Buffer.from("PK\u0003\u0004"), common, named, packed];
    parts.push(...local);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0"), common, where, named);
    offset += local.reduce((total, { length }) => total + length, 0);
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count & 0xffff, 4);
  end.writeUInt16LE(count & 0xffff, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, Buffer.from("PK\u0005\u0006"), end]);
}

/** A kilobyte of file that is hundreds of megabytes when it is unpacked: `start`, `piece` over and over, `end`. */
export function bomb(
  start: string,
  piece: string,
  megabytes: number,
  end: string,
): NonNullable<Packed["deflated"]> {
  const chunk = Buffer.from(piece.repeat(Math.ceil(1e6 / piece.length)));
  // A block that ends on a byte (Z_SYNC_FLUSH writes so) can stand behind itself again and again.
  const block = deflateRawSync(chunk, { level: 9, finishFlush: 2 });
  const [first, last] = [Buffer.from(start), Buffer.from(end)];
  let [checksum, size] = [crc32(first), first.length];
  const blocks = [deflateRawSync(first, { finishFlush: 2 })];
  for (let left = megabytes; left > 0; left--) {
    blocks.push(block);
    checksum = crc32(chunk, checksum);
    size += chunk.length;
  }
  blocks.push(deflateRawSync(last));
  return { bytes: Buffer.concat(blocks), size: size + last.length, checksum: crc32(last, checksum) };
}
