// A page of a Parquet file → how many bytes its values stand for, or an error where its runs have more values than the page.
import type { SchemaElement } from "hyparquet";
import { bitsAt } from "./bitsAt.ts";
import { numberIn, type Column, type Page } from "./parquetColumns.ts";
import { readVarint } from "./readThrift.ts";
import { walkDelta } from "./walkDelta.ts";

/** The numbers of encodings. */
const [inPlain, oldDictionary, runs, delta, deltaLengths, deltaTexts, dictionary, split] = [
  0, 2, 3, 5, 6, 7, 8, 9,
];

/**
 * The library repeats a value as often as a run says, whatever the page has.
 *
 * @param unpack the packed part of a page, and the bytes that it has unpacked
 */
export function checkPage(
  column: Column,
  page: Page,
  unpack: (packed: Uint8Array, size: number) => Uint8Array,
): number {
  if (page.kind === "dictionary") return page.unpacked;
  const { values, own } = page;
  const { mostDefined, mostRepeated, element } = column;
  if (page.kind === "data") {
    const bytes = unpack(page.packed, page.unpacked);
    const repeated = levels(bytes, 0, mostRepeated, values);
    const defined = levels(bytes, repeated.end, mostDefined, values);
    return page.unpacked + checkValues(bytes, defined.end, numberIn(own, 2), defined.full, element);
  }
  const [nulls, definedSize, repeatedSize] = [2, 5, 6].map((id) => numberIn(own, id)) as [
    number,
    number,
    number,
  ];
  const sizes = definedSize + repeatedSize;
  if (
    Math.min(nulls, definedSize, repeatedSize) < 0 ||
    nulls > values ||
    sizes > page.packed.length ||
    (mostDefined === 0 && definedSize > 0)
  )
    throw new RangeError("levels that are longer than the page");
  if (mostRepeated > 0) walkRuns(page.packed, 0, widthOf(mostRepeated), values, mostRepeated);
  if (mostDefined > 0) walkRuns(page.packed, repeatedSize, widthOf(mostDefined), values, mostDefined);
  const rest = page.packed.subarray(sizes);
  const size = page.unpacked - sizes;
  const isPacked = own.get(7) !== 0 && size !== 0;
  const bytes = isPacked ? unpack(rest, size) : rest;
  return page.unpacked + checkValues(bytes, 0, numberIn(own, 4), values - nulls, element);
}

const widthOf = (most: number): number => 32 - Math.clz32(most);

/** @returns where they end, and how many of them are the most that there is */
function levels(
  bytes: Uint8Array,
  at: number,
  most: number,
  count: number,
): { readonly end: number; readonly full: number } {
  if (most === 0) return { end: at, full: count };
  const length = viewOf(bytes).getUint32(at, true);
  const full = walkRuns(bytes, at + 4, widthOf(most), count, most);
  return { end: at + 4 + length, full };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @returns how many bytes more than those of the page the values are */
function checkValues(
  bytes: Uint8Array,
  at: number,
  encoding: number,
  count: number,
  { type, type_length: length = 0 }: SchemaElement,
): number {
  if (type === "FIXED_LEN_BYTE_ARRAY" && !(length > 0)) throw new RangeError("a text without its length");
  switch (encoding) {
    case inPlain:
      return 0;
    case runs:
    case dictionary:
    case oldDictionary:
      if (type === "BOOLEAN") walkRuns(bytes, at + 4, 1, count, null);
      else if (count > 0) {
        const width = viewOf(bytes).getUint8(at);
        if (width > 32) throw new RangeError("numbers of too many bits");
        if (width > 0) walkRuns(bytes, at + 1, width, count, null);
      }
      return 0;
    case delta:
      walkDelta(bytes, at, count, null);
      return 0;
    case deltaLengths:
      walkDelta(bytes, at, count, null);
      return 0;
    case deltaTexts: {
      let repeated = 0;
      const end = walkDelta(bytes, at, count, (shared) => void (repeated += Math.max(0, shared)));
      walkDelta(bytes, end, count, null);
      return repeated;
    }
    case split:
      if (count * Math.max(length, 4) > bytes.length) throw new RangeError("more values than bytes");
      return 0;
    default:
      throw new RangeError("another encoding");
  }
}

/** Whole groups of eight are written, and by some writers up to so many values. */
const mostBeyond = 504;

/**
 * Runs of one value, and of values in so many bits each.
 *
 * @param wanted the value that is counted
 */
function walkRuns(
  bytes: Uint8Array,
  start: number,
  width: number,
  count: number,
  wanted: number | null,
): number {
  let [at, seen, found] = [start, 0, 0];
  while (seen < count) {
    const { value: head, end } = readVarint(bytes, at);
    const size = head % 2 === 1 ? (head - 1) * 4 : head / 2;
    if (size > count + mostBeyond) throw new RangeError("a run of more values than there are");
    const used = Math.min(size, count - seen);
    at = end + (head % 2 === 1 ? (size / 8) * width : Math.ceil(width / 8));
    if (at > bytes.length) throw new RangeError("a run without its values");
    if (wanted === null) found = 0;
    else if (head % 2 === 1) {
      for (let index = 0; index < used; index++)
        if (bitsAt(bytes, end, index * width, width) === wanted) found++;
    } else if (bitsAt(bytes, end, 0, width) === wanted) found += used;
    seen += size;
  }
  return found;
}
