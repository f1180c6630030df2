// Chunks of bytes → chunks of valid UTF-8, or the problem with the first byte that is not text.
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { BadByte, type Decoder } from "./badByte.ts";
import { NotText } from "./notText.ts";
import type { Source } from "../openSource.ts";
import { positionOf } from "./positionOf.ts";
import { utf16 } from "./utf16.ts";
import { utf8 } from "./utf8.ts";

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
    throw new NotText(await problemOf(error, source));
  }
}

/** The line is looked up only here, by reading once more. */
async function problemOf({ encoding, offset, byte }: BadByte, source: Source): Promise<Problem> {
  const place = { source: source.name, ...(await positionOf(source, offset, encoding)) };
  if (byte === null) return problem("NAP103", place, { found: "zero-bytes" });
  return problem("NAP104", place, {
    offset,
    byte,
    encoding: encoding === "utf-8" ? "UTF-8" : "UTF-16",
  });
}

async function* decoded(source: Source, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<Buffer> {
  let decoder: Decoder | null = null;
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

function decoderFor(name: string, first: Buffer): Decoder {
  const head = first.subarray(0, 4).toString("latin1");
  if (utf32.includes(head))
    throw new NotText(problem("NAP104", startOf(name), { offset: 0, encoding: "UTF-32" }));
  if (head.startsWith("\u00ff\u00fe")) return utf16("utf-16le");
  if (head.startsWith("\u00fe\u00ff")) return utf16("utf-16be");
  const found = signatures.find(([signature]) => head === signature);
  if (found !== undefined) throw new NotText(problem("NAP103", startOf(name), { found: found[1] }));
  return utf8();
}

/** Byte order marks. */
const utf32: readonly string[] = ["\u00ff\u00fe\0\0", "\0\0\u00fe\u00ff"];

const signatures: readonly (readonly [string, "workbook" | "old-document" | "pdf"])[] = [
  ["PK\u0003\u0004", "workbook"],
  ["\u00d0\u00cf\u0011\u00e0", "old-document"],
  ["%PDF", "pdf"],
];
