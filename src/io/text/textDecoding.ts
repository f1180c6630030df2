// What is known of an encoding that is named.

/** Chunks of bytes → text; what a chunk cuts is kept for the next one. Throws a `TypeError` where bytes are none of the encoding. */
type TextDecoding = (chunk: Uint8Array, last: boolean) => string;

export interface NamedEncoding {
  /** As the standard calls it. */
  readonly name: string;
  readonly open: () => TextDecoding;
}
