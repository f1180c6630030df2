// What is made of a thing → the same; for the first things it is made once each.

/** So many are remembered: the cells that the rows of a column share are few, and those of its own each row has once. */
const most = 64;

/**
 * As `oncePer`, for things of which there may be a hundred thousand.
 *
 * @example
 * const widthOf = oncePerFew((cell: { text: string }) => cell.text.length);
 * widthOf({ text: "100.00" }) // 6
 */
export function oncePerFew<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const own = make(key);
    if (made.size < most) made.set(key, own);
    return own;
  };
}
