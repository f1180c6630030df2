// A long text as it is written: in pieces, so that it need not be held as a whole.

/** Either all there, or made one by one as they are asked for. A bare text is none of these: its pieces would be its letters. */
export type Pieces = readonly string[] | Generator<string>;

/** What a file holds: a text in pieces, or bytes. */
export type Content = Pieces | readonly Uint8Array[];
