// A value of a wrong type → what it is, in words.

/** A number and a text of the same digits look alike without the word. */
export const foundWords = (found: unknown, written: unknown): string =>
  Array.isArray(found)
    ? found.length === 0
      ? "an empty list"
      : "a list"
    : found !== null && typeof found === "object"
      ? "a map"
      : typeof found === "string"
        ? `the text "${found}"`
        : typeof found === "boolean"
          ? `the word ${String(found)}`
          : /\d/.test(String(written))
            ? `the number ${String(written)}`
            : `"${String(written)}"`;
