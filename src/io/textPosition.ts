// Chunks of UTF-8, one after the other → the line and column at which the next one starts.

export interface TextPosition {
  /** Moves behind bytes that hold whole characters. */
  readonly pass: (bytes: Buffer) => void;
  /** From 1; lines end with \n, \r\n or \r, columns are UTF-16 code units. */
  readonly at: () => { readonly line: number; readonly column: number };
}

export function createTextPosition(): TextPosition {
  let line = 1;
  let column = 1;
  let afterReturn = false;
  return {
    pass(bytes) {
      if (bytes.length === 0) return;
      let breaks = countOf(bytes, "\n") + countOf(bytes, "\r") - countOf(bytes, "\r\n");
      if (afterReturn && bytes[0] === 10) breaks--;
      afterReturn = bytes[bytes.length - 1] === 13;
      const last = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13));
      const rest = bytes.subarray(last + 1).toString("utf8").length;
      line += breaks;
      column = last < 0 ? column + rest : rest + 1;
    },
    at: () => ({ line, column }),
  };
}

function countOf(bytes: Buffer, text: string): number {
  let count = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count++;
  return count;
}
