// The bytes of delimited text, chunk by chunk → whether every reader makes the same rows of them.

const [lineFeed, carriageReturn, quote, nul] = [10, 13, 34, 0];

/** No engine is given longer lines. */
const longestLine = 1_000_000;

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

/**
 * @param delimiter the byte between cells
 * @param ends whether lines end with a carriage return and a line feed, or with a line feed alone
 */
export function createPlainLines(delimiter: number, ends: "\n" | "\r\n"): PlainLines {
  const wantsReturn = ends === "\r\n";
  let isPlain = true;
  let lines = 0;
  /** What is behind the last line feed: its line goes on in the next chunk. */
  let unended = Buffer.alloc(0);

  /** Looks at all lines that end in these bytes, and gives the place behind the last one. */
  const follow = (bytes: Buffer): number => {
    let [start, isWrong] = [0, false];
    let opening = placeOf(bytes, quote, 0);
    for (let feed = bytes.indexOf(lineFeed); feed >= 0; feed = bytes.indexOf(lineFeed, start)) {
      const end = wantsReturn ? feed - 1 : feed;
      if (wantsReturn && (end < start || bytes.indexOf(carriageReturn, start) !== end)) isWrong = true;
      if (end > start) lines++;
      while (opening < end) {
        const behind = behindQuotes(bytes, opening, end);
        const isCell =
          (opening === start || bytes[opening - 1] === delimiter) &&
          (behind === end || (behind < end && bytes[behind] === delimiter));
        if (!isCell) isWrong = true;
        opening = placeOf(bytes, quote, behind);
      }
      start = feed + 1;
    }
    if (isWrong) isPlain = false;
    return start;
  };

  return {
    take(chunk) {
      if (!isPlain) return;
      let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      if (bytes.includes(nul) || (!wantsReturn && bytes.includes(carriageReturn))) isPlain = false;
      if (unended.length > 0) {
        const end = bytes.indexOf(lineFeed) + 1;
        const line = Buffer.concat([unended, end === 0 ? bytes : bytes.subarray(0, end)]);
        unended = line.subarray(follow(line));
        bytes = end === 0 ? bytes.subarray(bytes.length) : bytes.subarray(end);
      }
      if (bytes.length > 0) unended = Buffer.from(bytes.subarray(follow(bytes)));
      if (unended.length > longestLine) isPlain = false;
    },
    count: () => lines + (unended.length > 0 ? 1 : 0),
    arePlain() {
      // The last line may lack its end.
      if (unended.length === 0) return isPlain;
      if (unended.includes(carriageReturn)) return false;
      const seen = lines;
      follow(Buffer.concat([unended, Buffer.from(ends)]));
      lines = seen;
      return isPlain;
    },
  };
}

/** Where a byte is next; behind the end where it is nowhere. */
function placeOf(bytes: Buffer, byte: number, from: number): number {
  const found = bytes.indexOf(byte, from);
  return found < 0 ? Infinity : found;
}

/** The place behind the quote that closes a cell; behind the end where none does. Most of the time of a large file is spent here. */
function behindQuotes(bytes: Buffer, opening: number, end: number): number {
  for (let at = opening + 1; ; at += 2) {
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) return end + 1;
    if (bytes[at + 1] !== quote) return at + 1;
  }
}
