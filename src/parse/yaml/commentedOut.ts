// The text of a map and a key that it lacks → where the line of that key stands that is commented out.

/**
 * The offset of the # in front of the key, `null` where no comment begins with it. Such lines are written to be completed.
 *
 * @param inner a key that the line must have, too
 * @example commentedOut("a: 1\n# b: 2\n", 0, 12, "b", null) // 5
 */
export function commentedOut(
  text: string,
  from: number,
  to: number,
  key: string,
  inner: string | null,
): number | null {
  const rest = inner === null ? "" : String.raw`[^\n]*[{\s,]${escape(inner)}:`;
  const line = new RegExp(String.raw`^[ \t]*(?=#[ \t]*${escape(key)}:${rest})`, "m");
  // The map begins in the middle of a line; behind its end there may be megabytes.
  const isWithin = from > 0 && text[from - 1] !== "\n";
  const found = line.exec((isWithin ? "x" : "") + text.slice(from, to));
  return found === null ? null : from + found.index + found[0].length - (isWithin ? 1 : 0);
}

const escape = (name: string): string => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
