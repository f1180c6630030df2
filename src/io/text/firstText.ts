// A source → the text of its first few thousand bytes, "" where it is none.
import { decodeChunks } from "./decode.ts";
import { NotText } from "./notText.ts";
import type { Source } from "../openSource.ts";

const enough = 4096;

export async function firstText(source: Source): Promise<string> {
  let text = "";
  try {
    for await (const chunk of decodeChunks(source)) {
      text += chunk.toString("utf8");
      if (text.length > enough) break;
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
  }
  return text;
}
