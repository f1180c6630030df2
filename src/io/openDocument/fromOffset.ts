// Pieces of a text → those between two indexes of it.

export async function* fromOffset(
  pieces: AsyncIterable<string>,
  start: number,
  end: number,
): AsyncGenerator<string> {
  let at = 0;
  for await (const piece of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.length, end - at);
    at += piece.length;
    if (from < to) yield piece.slice(from, to);
    if (at >= end) return;
  }
}
