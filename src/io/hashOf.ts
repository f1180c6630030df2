// A source → the hash of its bytes, none of which are kept.
import { createHasher } from "./hash.ts";
import type { Source } from "./openSource.ts";

/** Throws `NotText` where it cannot be read to its end. */
export async function hashOf(source: Source): Promise<string> {
  const hasher = createHasher();
  for await (const chunk of source.chunks()) hasher.update(chunk);
  return hasher.finish();
}
