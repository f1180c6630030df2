// Chunks of text → the same without their first lines.

const [lineFeed, carriageReturn] = [10, 13];

/** Leaves out so many lines, whatever their breaks: \n, \r\n or \r. */
export async function* withoutLines(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  /** The last line ended with \r, of which a \n may still come. */
  let halfBreak = false;
  for await (const chunk of chunks) {
    let at = 0;
    if (halfBreak && chunk[0] === lineFeed) at++;
    if (chunk.length > 0) halfBreak = false;
    for (; left > 0 && at < chunk.length; at++) {
      if (chunk[at] !== lineFeed && chunk[at] !== carriageReturn) continue;
      if (chunk[at] === carriageReturn && chunk[at + 1] === lineFeed) at++;
      halfBreak = chunk[at] === carriageReturn && at === chunk.length - 1;
      left--;
    }
    if (at < chunk.length) yield at === 0 ? chunk : chunk.subarray(at);
  }
}
