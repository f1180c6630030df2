// The bytes of delimited text, chunk by chunk → whether every reader makes the same rows of them.

const [lineFeed, carriageReturn, quote, nul] = [10, 13, 34, 0];

/** Looks at the bytes of a file, one chunk after the other. */
export interface PlainLines {
  readonly take: (chunk: Uint8Array) => void;
  /**
   * Whether quotes stand around whole cells, and nowhere else but doubled within them, each line is one row, and all lines end alike.
   * Of anything else, one reader takes for a row what another one refuses.
   */
  readonly arePlain: () => boolean;
}

/**
 * @param delimiter the byte between cells
 * @param ends whether lines end with a carriage return and a line feed, or with a line feed alone
 */
export function createPlainLines(delimiter: number, ends: "\n" | "\r\n"): PlainLines {
  const wantsReturn = ends === "\r\n";
  let isPlain = true;
  /** `maybe-closed`: the last byte was a quote within quotes, and what comes next tells whether it closes them. */
  let state: "outside" | "quoted" | "maybe-closed" = "outside";
  /** The last byte of the chunk before; a file begins as a line does. */
  let last = lineFeed;

  /** Whether a cell in quotes ends here. */
  const isEnd = (byte: number | undefined): boolean =>
    byte === delimiter || byte === lineFeed || (wantsReturn && byte === carriageReturn);

  /** From within quotes to behind them, or to the end of the chunk. */
  const pastQuoted = (bytes: Uint8Array, from: number): number => {
    let at = from;
    for (;;) {
      let byte = bytes[at];
      while (byte !== quote) {
        if (byte === undefined) return at;
        if (byte === lineFeed || byte === carriageReturn) isPlain = false;
        byte = bytes[++at];
      }
      at++;
      if (at === bytes.length) state = "maybe-closed";
      else if (bytes[at] !== quote) return closed(bytes, at);
      if (at === bytes.length) return at;
      at++;
    }
  };

  const closed = (bytes: Uint8Array, at: number): number => {
    state = "outside";
    if (!isEnd(bytes[at])) isPlain = false;
    return at;
  };

  /** From the first byte of a chunk to where no quotes are open. */
  const goOn = (bytes: Uint8Array): number => {
    if (state === "outside") return 0;
    if (state === "quoted") return pastQuoted(bytes, 0);
    if (bytes[0] !== quote) return closed(bytes, 0);
    state = "quoted";
    return pastQuoted(bytes, 1);
  };

  return {
    take(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      if (!isPlain || bytes.length === 0) return;
      if (bytes.includes(nul) || areEndsMixed(bytes, last, wantsReturn)) isPlain = false;
      let at = goOn(bytes);
      while (isPlain && at < bytes.length) {
        const opening = bytes.indexOf(quote, at);
        if (opening < 0) break;
        const before = opening === 0 ? last : bytes[opening - 1];
        if (before !== delimiter && before !== lineFeed) isPlain = false;
        state = "quoted";
        at = pastQuoted(bytes, opening + 1);
      }
      last = bytes[bytes.length - 1] ?? last;
    },
    arePlain: () => isPlain && state !== "quoted",
  };
}

/** Whether a line ends otherwise than it should. */
function areEndsMixed(bytes: Buffer, last: number, wantsReturn: boolean): boolean {
  if (!wantsReturn) return bytes.includes(carriageReturn);
  for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
    if (at + 1 < bytes.length && bytes[at + 1] !== lineFeed) return true;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1))
    if ((at === 0 ? last : bytes[at - 1]) !== carriageReturn) return true;
  return last === carriageReturn && bytes[0] !== lineFeed;
}
