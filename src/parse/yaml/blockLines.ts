// The lines of a YAML text and one of them → the lines of what begins there, by indentation.

/**
 * What is indented further belongs to it, and so do the items of a list under a key, and the brackets that close it.
 *
 * @param first counted from 0
 * @returns the last line, counted from 0
 */
export function lastLineOf(lines: readonly string[], first: number): number {
  const own = indentOf(lines[first] ?? "");
  const startsItem = isItem(lines[first] ?? "");
  let last = first;
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (/^\s*(#|$)/.test(line)) continue;
    const indent = indentOf(line);
    const isWithin =
      indent > own || (indent === own && (/^\s*[\]}]/.test(line) || (!startsItem && isItem(line))));
    if (!isWithin) break;
    last = index;
  }
  return last;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isItem = (line: string): boolean => /^\s*-(\s|$)/.test(line);
