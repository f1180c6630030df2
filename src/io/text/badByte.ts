// A byte that is not part of a text, its offset, and the encoding: thrown by decoders, reported by `decodeChunks`.

/** As `TextDecoder` knows them. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Chunks of bytes → the same text as UTF-8; what a chunk cuts is kept for the next one. */
export type Decoder = (chunk: Buffer, last: boolean) => Buffer;

export class BadByte extends Error {
  readonly encoding: Encoding;
  readonly offset: number;
  /** As hexadecimal digits; `null` for a zero, which no text holds. */
  readonly byte: string | null;
  constructor(encoding: Encoding, offset: number, byte: number | null) {
    super();
    this.encoding = encoding;
    this.offset = offset;
    this.byte = byte === null ? null : `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
}
