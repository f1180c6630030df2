// A pipe, a terminal or a stream of this process, and a content in pieces → the content written there.
import { closeSync, openSync } from "node:fs";
import type { Content } from "../../model/pieces.ts";
import { streamOf } from "../streamOf.ts";
import { writeStream } from "./writeStream.ts";

/** What a device took cannot be taken back. */
export async function writeToDevice(path: string, content: Content): Promise<void> {
  const stream = streamOf(path);
  const descriptor = stream ?? openSync(path, "a");
  try {
    const write = writeStream(descriptor);
    for (const piece of content) await write(piece);
  } finally {
    if (stream === null) closeSync(descriptor);
  }
}
