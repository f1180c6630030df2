// Chunks of XML → its text in pieces, each of which ends behind a tag.
import { isUtf8 } from "node:buffer";
import { BrokenWorkbook } from "./brokenWorkbook.ts";

/** Characters between two elements: a cell has 32 767 at most, however they are written. */
export const longestStretch = 4_000_000;

const tagEnd = ">".charCodeAt(0);
const byteOrderMark = "\ufeff";

/** Whoever looks for tags finds no cut ones, and no letter is cut. */
export async function* xmlPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(tagEnd) + 1;
    rest = end === bytes.length ? null : bytes.subarray(end);
    if (rest !== null && rest.length > longestStretch) throw new BrokenWorkbook({ reason: "endless-text" });
    if (end === 0) continue;
    const piece = textOf(bytes.subarray(0, end));
    yield isFirst && piece.startsWith(byteOrderMark) ? piece.slice(byteOrderMark.length) : piece;
    isFirst = false;
  }
  if (rest !== null) yield textOf(rest);
}

function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new BrokenWorkbook({ reason: "xml-not-utf8" });
  return bytes.toString("utf8");
}
