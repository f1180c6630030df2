// Bytes of Thrift, as Parquet writes its footer and the heads of its pages → their numbers, or an error where they cannot be true.

/** Its numbers and structures by their ids; texts and lists are passed over. */
export type Fields = ReadonlyMap<number, number | Fields>;

/** What Parquet writes has a handful. */
const mostDepth = 32;

/**
 * The library makes room for what a list says it has before it looks whether it is there, and reads numbers of any length.
 *
 * @example readThrift(Uint8Array.of(0x15, 4, 0), 0) // { fields: new Map([[1, 2]]), end: 3 }
 */
export function readThrift(bytes: Uint8Array, at: number): { readonly fields: Fields; readonly end: number } {
  const reader = { bytes, at };
  const fields = structOf(reader, 0);
  return { fields, end: reader.at };
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function structOf(reader: Reader, depth: number): Fields {
  if (depth > mostDepth) throw new RangeError("too deep");
  const fields = new Map<number, number | Fields>();
  for (let id = 0; ;) {
    const head = byteOf(reader);
    if (head === 0) return fields;
    id = head >> 4 === 0 ? signed(numberOf(reader, 5)) : id + (head >> 4);
    const value = valueOf(reader, head & 15, depth);
    if (value !== null) fields.set(id, value);
  }
}

function valueOf(reader: Reader, type: number, depth: number): number | Fields | null {
  switch (type) {
    case 1:
    case 2:
      return type === 1 ? 1 : 0;
    case 3:
      return byteOf(reader);
    case 4:
    case 5:
      return signed(numberOf(reader, 5));
    case 6:
      return signed(numberOf(reader, 10));
    case 7:
      return pass(reader, 8);
    case 8:
      return pass(reader, numberOf(reader, 5));
    case 9:
      return listOf(reader, depth);
    case 12:
      return structOf(reader, depth + 1);
    default:
      throw new RangeError("no such type");
  }
}

/** Everything that a list can have takes a byte at least. */
function listOf(reader: Reader, depth: number): null {
  if (depth > mostDepth) throw new RangeError("too deep");
  const head = byteOf(reader);
  const size = head >> 4 === 15 ? numberOf(reader, 5) : head >> 4;
  if (size > reader.bytes.length - reader.at) throw new RangeError("a list without its items");
  const type = head & 15;
  for (let left = size; left > 0; left--) valueOf(reader, type === 1 || type === 2 ? 3 : type, depth + 1);
  return null;
}

function pass(reader: Reader, size: number): null {
  if (size > reader.bytes.length - reader.at) throw new RangeError("a text beyond the end");
  reader.at += size;
  return null;
}

function byteOf(reader: Reader): number {
  const byte = reader.bytes[reader.at++];
  if (byte === undefined) throw new RangeError("beyond the end");
  return byte;
}

function numberOf(reader: Reader, longest: number): number {
  const { value, end } = readVarint(reader.bytes, reader.at, longest);
  reader.at = end;
  return value;
}

/** @param longest in bytes */
export function readVarint(
  bytes: Uint8Array,
  at: number,
  longest = 5,
): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < longest; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) break;
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  throw new RangeError("a number without its end");
}

/** Sizes beyond what a number holds exactly are far beyond every limit. */
const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
