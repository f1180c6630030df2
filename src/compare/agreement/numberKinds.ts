// Things and what tells them apart → each thing's kind, numbered from 0, and the first thing of each kind.

/** Things that a key does not tell apart are of one kind; kinds are numbered as they come. */
export function numberKinds<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): { readonly kindOf: readonly number[]; readonly kinds: readonly T[] } {
  const numbers = new Map<string, number>();
  const kinds: T[] = [];
  const kindOf = things.map((thing) => {
    const key = keyOf(thing);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, kinds.length);
    return kinds.push(thing) - 1;
  });
  return { kindOf, kinds };
}
