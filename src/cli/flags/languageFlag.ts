// The words of a call, whether or not they make sense → what they say about the language.

/** What follows `--lang`, wherever it stands, in the order of the call. */
export function languageFlag(argv: readonly string[]): string[] {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  return words.flatMap((word, at) =>
    word === "--lang"
      ? words.slice(at + 1, at + 2)
      : word.startsWith("--lang=")
        ? [word.slice("--lang=".length)]
        : [],
  );
}
