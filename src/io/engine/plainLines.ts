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
  /** How many lines there are, without blank ones; of what is plain, each is one row. */
  readonly count: () => number;
}

/** `maybeClosed`: the last byte was a quote within quotes, and what comes next tells whether it closes them. */
const [outside, quoted, maybeClosed] = [0, 1, 2];

/**
 * @param delimiter the byte between cells
 * @param ends whether lines end with a carriage return and a line feed, or with a line feed alone
 */
export function createPlainLines(delimiter: number, ends: "\n" | "\r\n"): PlainLines {
  const wantsReturn = ends === "\r\n";
  let isPlain = true;
  let state = outside;
  /** The last byte of the chunk before; a file begins as a line does. */
  let last = lineFeed;
  let lines = 0;
  /** Bytes since the last line end. */
  let unended = 0;
  const endLength = wantsReturn ? 2 : 1;

  /** A line of no more than its end is blank. */
  const countLines = (bytes: Buffer): void => {
    let start = -unended;
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
      if (at + 1 - start > endLength) lines++;
      start = at + 1;
    }
    unended = bytes.length - start;
  };

  /** Whether a byte may stand behind a cell in quotes. */
  const isEnd = (byte: number | undefined): boolean =>
    byte === delimiter || byte === lineFeed || (wantsReturn && byte === carriageReturn);

  /** Most of the time of a large file is spent here: one loop over quoted bytes, and none over others. */
  const follow = (bytes: Buffer): void => {
    const { length } = bytes;
    let [own, at, isWrong] = [state, 0, false];
    if (own === maybeClosed) {
      own = bytes[0] === quote ? quoted : outside;
      if (own === quoted) at = 1;
      else isWrong = !isEnd(bytes[0]);
    }
    for (;;) {
      if (own === outside) {
        const opening = bytes.indexOf(quote, at);
        if (opening < 0) break;
        const before = opening === 0 ? last : bytes[opening - 1];
        if (before !== delimiter && before !== lineFeed) isWrong = true;
        at = opening + 1;
        own = quoted;
      }
      let byte = 0;
      while (at < length && (byte = bytes[at] as number) !== quote) {
        if (byte === lineFeed || byte === carriageReturn) isWrong = true;
        at++;
      }
      if (at >= length) break;
      at++;
      if (at >= length) {
        own = maybeClosed;
        break;
      }
      if (bytes[at] === quote) at++;
      else {
        own = outside;
        if (!isEnd(bytes[at])) isWrong = true;
      }
    }
    state = own;
    if (isWrong) isPlain = false;
  };

  return {
    take(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      if (!isPlain || bytes.length === 0) return;
      if (bytes.includes(nul) || areEndsMixed(bytes, last, wantsReturn)) isPlain = false;
      else {
        follow(bytes);
        countLines(bytes);
      }
      last = bytes[bytes.length - 1] ?? last;
    },
    count: () => lines + (unended > 0 ? 1 : 0),
    arePlain: () => isPlain && state !== quoted && last !== carriageReturn,
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
