// A path and a text in pieces → the text at the end of the file.
import { appendFileSync, closeSync, openSync } from "node:fs";
import type { Pieces } from "../model/pieces.ts";

export function addToFile(path: string, content: Pieces): void {
  const descriptor = openSync(path, "a");
  try {
    for (const piece of content) appendFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}
