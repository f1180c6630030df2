// A path and a text in pieces → the text at the end of the file.
import { appendFileSync, closeSync, openSync } from "node:fs";
import type { Content } from "../model/pieces.ts";

export function addToFile(path: string, content: Content): void {
  const descriptor = openSync(path, "a");
  try {
    for (const piece of content) appendFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}
