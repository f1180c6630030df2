// A map and a key → what stands at the key, made where nothing does yet.

/**
 * Of nested maps, and of lists that grow.
 *
 * @example
 * const rows = new Map();
 * for (const body of ["moj", "mof", "moj"]) madeIn(rows, body, () => []).push(1);
 * rows.get("moj") // [1, 1]
 */
export function madeIn<K, V>(all: Map<K, V>, key: K, make: () => V): V {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
