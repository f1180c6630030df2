// What is made of a thing → the same, made once for each.

/** Figures and fractions are often the very same object for thousands of clauses. */
export function oncePer<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const own = make(key);
    made.set(key, own);
    return own;
  };
}
