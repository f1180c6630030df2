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
  const line = new RegExp(String.raw`^[ \t]*(?=#[ \t]*${escape(key)}:${rest})`, "gm");
  // The map begins in the middle of a line.
  line.lastIndex = from;
  const found = line.exec(text);
  const at = found === null ? to : found.index + found[0].length;
  return at < to ? at : null;
}

const escape = (name: string): string => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
