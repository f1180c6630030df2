// Chunks of bytes → chunks of valid UTF-8, or the problem with the first byte that is none.
import { isUtf8 } from "node:buffer";
import { startOf } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import { NotText } from "./notText.ts";
import type { Source } from "./openSource.ts";
import { positionOf } from "./positionOf.ts";

/**
 * The text of a source as UTF-8 bytes, checked on the way; UTF-16 with a byte order mark is converted, the
 * byte order mark of UTF-8 taken off. Throws `NotText` with NAP102, NAP103 or NAP104.
 *
 * @param onBytes sees the bytes as they are in the file, for hashing
 */
export async function* decodeChunks(
  source: Source,
  onBytes: (bytes: Uint8Array) => void = () => undefined,
): AsyncGenerator<Buffer> {
  try {
    yield* decoded(source, onBytes);
  } catch (error) {
    if (!(error instanceof BadByte)) throw error;
    const { offset, byte } = error;
    const place = { source: source.name, ...(await positionOf(source, offset)) };
    throw new NotText(problem("NAP104", place, { offset, byte }));
  }
}

/** A byte that is no part of UTF-8; where it stands is looked up only then, by reading once more. */
class BadByte extends Error {
  readonly offset: number;
  readonly byte: string;
  constructor(offset: number, byte: number) {
    super();
    this.offset = offset;
    this.byte = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
}

async function* decoded(source: Source, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<Buffer> {
  let decoder: ((bytes: Buffer, last: boolean) => Buffer) | null = null;
  let head: Buffer = Buffer.alloc(0);
  for await (const raw of source.chunks()) {
    const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
    onBytes(bytes);
    if (decoder !== null) yield decoder(bytes, false);
    else {
      // A pipe may hand over a byte at a time; what the file is shows in its first four.
      head = Buffer.concat([head, bytes]);
      if (head.length < 4) continue;
      decoder = decoderFor(source.name, head);
      yield decoder(head, false);
    }
  }
  if (decoder === null && head.length > 0) {
    decoder = decoderFor(source.name, head);
    yield decoder(head, false);
  }
  if (decoder === null) throw new NotText(problem("NAP102", startOf(source.name)));
  yield decoder(Buffer.alloc(0), true);
}

function decoderFor(name: string, first: Buffer): (bytes: Buffer, last: boolean) => Buffer {
  if (first[0] === 0xff && first[1] === 0xfe) return utf16("utf-16le");
  if (first[0] === 0xfe && first[1] === 0xff) return utf16("utf-16be");
  refuseBinary(name, first);
  return utf8(name);
}

const utf16 = (encoding: string): ((bytes: Buffer, last: boolean) => Buffer) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => Buffer.from(decoder.decode(bytes, { stream: !last }));
};

function utf8(name: string): (bytes: Buffer, last: boolean) => Buffer {
  let carried: Buffer = Buffer.alloc(0);
  let offset = 0;
  return (chunk, last) => {
    const joined = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = joined.subarray(0, joined.length - (last ? 0 : incompleteTail(joined)));
    if (joined.includes(0))
      throw new NotText(problem("NAP103", startOf(name), { found: "it holds zero bytes" }));
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
  return new BadByte(before + start, bytes[start] ?? 0);
}

const signatures: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "it is a ZIP container; a workbook is known by its name (.xlsx, .xlsm)"],
  ["\u00d0\u00cf\u0011\u00e0", "it is an old Office file (.xls, .doc), or one locked with a password"],
  ["%PDF", "it is a PDF"],
];

function refuseBinary(name: string, bytes: Buffer): void {
  const head = bytes.subarray(0, 4).toString("latin1");
  const found = signatures.find(([signature]) => head === signature);
  if (found !== undefined) throw new NotText(problem("NAP103", startOf(name), { found: found[1] }));
}
