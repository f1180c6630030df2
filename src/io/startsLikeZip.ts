// A source → whether its first bytes are those of a ZIP container, as workbooks are.
import type { Source } from "./openSource.ts";

const marks = ["PK\u0003\u0004", "PK\u0005\u0006"];

export async function startsLikeZip(source: Source): Promise<boolean> {
  let head = "";
  for await (const chunk of source.chunks()) {
    head += Buffer.from(chunk.subarray(0, 4)).toString("latin1");
    if (head.length >= 4) break;
  }
  return marks.includes(head.slice(0, 4));
}
