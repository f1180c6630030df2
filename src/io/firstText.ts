// A source → the text of its first chunk, "" where it is none.
import { decodeChunks, NotText } from "./decode.ts";
import type { Source } from "./openSource.ts";

export async function firstText(source: Source): Promise<string> {
  try {
    for await (const chunk of decodeChunks(source)) return chunk.toString("utf8");
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
  }
  return "";
}
