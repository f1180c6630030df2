// Spots at one offset → the one thing that all of them want there.
import type { Wish } from "./edit.ts";

/** `null` where nothing is to be changed, or where two assessments read one cell in two ways. */
export function agreedWish(wishes: readonly (Wish | null)[]): Wish | null {
  const [first = null] = wishes;
  return first !== null && wishes.every((wish) => wish?.text === first.text) ? first : null;
}
