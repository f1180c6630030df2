// Items and a key → the items of each key, in the order of their first.

/**
 * As `Map.groupBy`, which Node 20 does not have.
 *
 * @example groupBy(["moj", "mof", "sai"], (id) => id.charAt(0)).get("m") // ["moj", "mof"]
 */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
