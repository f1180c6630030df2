// A text in pieces → the same text in blocks, each put together when it is asked for.
import type { Pieces } from "../model/pieces.ts";

/** Letters of a block: enough for one write, and little enough to stay in the processor's cache. */
const enough = 60_000;

/** Of a text of many megabytes no more than a block is held at any time. */
export function* inBlocks(pieces: Pieces): Generator<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < enough) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
