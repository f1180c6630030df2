// Bytes and a seed → the same with some bytes changed, taken out, put in or repeated.
import { below, howMany, type Random } from "./hostileCase.ts";

export function editBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let edited = Buffer.from(bytes);
  for (let left = 1 + below(random, 8); left > 0; left--) {
    const at = below(random, edited.length);
    const kind = random();
    if (kind < 0.6) edited[at] = below(random, 256);
    else if (kind < 0.75)
      edited = Buffer.concat([edited.subarray(0, at), edited.subarray(at + howMany(random, 300))]);
    else {
      const piece = edited.subarray(at, at + howMany(random, 300));
      const to = below(random, edited.length);
      edited = Buffer.concat([edited.subarray(0, to), piece, edited.subarray(to)]);
    }
  }
  return edited;
}
