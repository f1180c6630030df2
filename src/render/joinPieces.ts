// Pieces of text, as they come, and what stands between them → one text.

const inABlock = 500;

/**
 * As `join`, without holding a million short texts at once: for the garbage collection these cost more than the text itself.
 */
export function joinPieces(pieces: Iterable<string>, separator: string): string {
  const blocks: string[] = [];
  let block: string[] = [];
  for (const piece of pieces) {
    block.push(piece);
    if (block.length < inABlock) continue;
    blocks.push(block.join(separator));
    block = [];
  }
  if (block.length > 0) blocks.push(block.join(separator));
  return blocks.join(separator);
}
