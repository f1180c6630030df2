// The parts of an office file and a day → the bytes of its container, the same ones each time.
import { Zip, ZipDeflate } from "fflate/browser";
import type { Day } from "../../../model/period.ts";
import { inBlocks } from "../../inBlocks.ts";
import type { Pieces } from "../../../model/pieces.ts";

export interface FilePart {
  readonly path: string;
  readonly content: Pieces;
}

/** The years that a container has numbers for. */
const years = /^(19[89]\d|20\d\d)-/;

/**
 * Parts are compressed block by block: of a long one its text is never held as a whole.
 *
 * @param day the date of all parts; `null`, and a day that a container cannot say: 2000-01-01
 */
export function zipParts(parts: readonly FilePart[], day: Day | null): Uint8Array {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    made.push(bytes);
  });
  // Noon by the clock of the machine, whatever its zone: a container has dates without zones.
  const mtime = `${day !== null && years.test(day) ? day : "2000-01-01"}T12:00:00`;
  const encoder = new TextEncoder();
  for (const { path, content } of parts) {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = mtime;
    zip.add(part);
    for (const block of inBlocks(content)) part.push(encoder.encode(block));
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return joined(made);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
