// A source → its first bytes.
import type { Source } from "../openSource.ts";

export async function headOf(source: Source, length: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.chunks()) {
    chunks.push(chunk.subarray(0, length - size));
    size += chunk.length;
    if (size >= length) break;
  }
  return chunks.length === 1 ? Buffer.from(chunks[0] as Uint8Array) : Buffer.concat(chunks);
}
