// A text before and after its fixes → a unified diff.

/** So many lines around a change are shown. */
const around = 3;

/**
 * A fix neither adds nor takes away a line, so the lines of both texts belong together one by one.
 *
 * @example lineDiff("a.csv", "1.1;full\n", "1.1,full\n") // "--- a/a.csv\n+++ b/a.csv\n@@ -1 +1 @@\n-1.1;full\n+1.1,full\n"
 */
export function lineDiff(name: string, before: string, after: string): string {
  const [old, fixed] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  const changed = old.flatMap((line, index) => (line === fixed[index] ? [] : [index]));
  const parts: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = parts.at(-1);
    const to = Math.min(index + around + 1, old.length);
    if (last !== undefined && index - around <= last.to) last.to = to;
    else parts.push({ from: Math.max(0, index - around), to });
  }
  const shown = parts.map(({ from, to }) => hunk(old, fixed, from, to)).join("");
  return shown === "" ? "" : `--- a/${name}\n+++ b/${name}\n${shown}`;
}

function hunk(old: readonly string[], fixed: readonly string[], from: number, to: number): string {
  const count = to - from === 1 ? "" : `,${to - from}`;
  const lines: string[] = [`@@ -${from + 1}${count} +${from + 1}${count} @@\n`];
  let index = from;
  while (index < to) {
    const start = index;
    while (index < to && old[index] !== fixed[index]) index++;
    for (let at = start; at < index; at++) lines.push(line("-", old[at]));
    for (let at = start; at < index; at++) lines.push(line("+", fixed[at]));
    for (; index < to && old[index] === fixed[index]; index++) lines.push(line(" ", old[index]));
  }
  return lines.join("");
}

const line = (sign: string, text = ""): string =>
  text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
