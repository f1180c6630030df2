// A source in an encoding that is named → the same as UTF-8, as all others are.
import type { Source } from "../openSource.ts";
import { startOf } from "../../model/place.ts";
import { problem } from "../../model/problem.ts";
import type { NamedEncoding } from "./textDecoding.ts";
import { NotText } from "./notText.ts";

/** Its chunks throw `NotText` with NAP104 where bytes are none of the encoding. */
export const recoded = (source: Source, encoding: NamedEncoding): Source => ({
  name: source.name,
  size: source.size,
  async *chunks() {
    const decode = encoding.open();
    let offset = 0;
    for await (const chunk of source.chunks()) {
      yield Buffer.from(decoded(chunk, false));
      offset += chunk.length;
    }
    yield Buffer.from(decoded(new Uint8Array(), true));

    function decoded(chunk: Uint8Array, last: boolean): string {
      try {
        return decode(chunk, last);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        const place = startOf(source.name);
        throw new NotText(
          problem("NAP104", place, {
            encoding: encoding.name,
            fault: "other-bytes",
            ...badByte(chunk, offset),
          }),
        );
      }
    }

    /** The first byte that a decoder of its own does not take. */
    function badByte(chunk: Uint8Array, before: number): { offset: number; byte: string } {
      const own = encoding.open();
      for (const [index, byte] of chunk.entries())
        try {
          own(chunk.subarray(index, index + 1), false);
        } catch {
          return { offset: before + index, byte: hexadecimal(byte) };
        }
      return { offset: before, byte: hexadecimal(chunk[0] ?? 0) };
    }
  },
});

const hexadecimal = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
