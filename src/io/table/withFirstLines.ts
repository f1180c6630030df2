// Chunks of text → the same chunks, the first of them long enough to hold the first lines.

const [lineFeed, carriageReturn, space, tab] = [10, 13, 32, 9];

const longestHead = 1 << 16;

/** @param count of lines that are not blank; a head of 64 KB is enough, whatever it holds */
export async function* withFirstLines(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let head: Buffer[] | null = [];
  let [length, lines, isBlank] = [0, 0, true];
  const look = (chunk: Buffer): void => {
    for (const byte of chunk.subarray(0, longestHead)) {
      if (byte === lineFeed || byte === carriageReturn) {
        if (!isBlank) lines++;
        isBlank = true;
      } else if (byte !== space && byte !== tab) isBlank = false;
    }
    length += chunk.length;
  };
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    look(chunk);
    if (lines < count && length < longestHead) continue;
    yield Buffer.concat(head);
    head = null;
  }
  if (head !== null) yield Buffer.concat(head);
}
