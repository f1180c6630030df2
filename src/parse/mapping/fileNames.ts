// A pattern of file names → what may stand in the braces, for the name of a file.
import type { MappedColumn } from "../../model/mapping.ts";
import { withoutCopyMark } from "../../text/withoutCopyMark.ts";

/** Some systems keep an accent apart from its letter. */
const name = (path: string): string =>
  (path.replaceAll("\\", "/").split("/").at(-1) ?? path).normalize("NFC");

/** The name of a file without its folders and its ending. */
export const bareName = (path: string): string => name(path).replace(/(?<=.)\.[^.]+$/, "");

/** Columns of days: what stands in their braces has digits. */
export const dayColumns: ReadonlySet<string> = new Set<MappedColumn>(["date", "received", "start", "end"]);

/**
 * The texts that a file name may have in the place of `{column}`, the first and shortest first; `*` stands for anything, `?`
 * for one character. None where the name is not of that pattern. The ending may be missing in the pattern, and what a file
 * manager adds to the name of a copy does not count.
 *
 * @example textsInFileName("{body}-*.xlsx", "body", "reports/city-hall-2020.xlsx") // ["city", "city-hall"]
 */
export function textsInFileName(pattern: string, column: string, path: string): string[] {
  const parts: string[] = [...(name(pattern).match(/\{[^{}]*\}|\*|\?|[^{}*?]+|./g) ?? [])];
  const at = parts.indexOf(`{${column}}`);
  if (at < 0) return [];
  const before = new RegExp(`^${parts.slice(0, at).map(expressionOf).join("")}$`, "iu");
  const after = new RegExp(
    `^${parts
      .slice(at + 1)
      .map(expressionOf)
      .join("")}$`,
    "iu",
  );
  const file = name(path);
  const bare = bareName(file);
  const original = withoutCopyMark(bare);
  // A pattern may have the mark of a copy itself, and the ending.
  for (const one of [original, bare, original + file.slice(bare.length), file]) {
    const found = textsBetween(before, after, one);
    if (found.length > 0) return found;
  }
  return [];
}

function expressionOf(part: string): string {
  if (part === "*") return ".*";
  if (part === "?") return ".";
  if (!/^\{.*\}$/.test(part)) return part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return dayColumns.has(part.slice(1, -1)) ? String.raw`\d[\dQq.\-_ ]*` : ".+";
}

function textsBetween(before: RegExp, after: RegExp, file: string): string[] {
  const positions = Array.from({ length: file.length + 1 }, (_, index) => index);
  const starts = positions.filter((index) => before.test(file.slice(0, index)));
  const ends = positions.filter((index) => after.test(file.slice(index)));
  const texts = starts.flatMap((start) =>
    ends.filter((end) => end > start).map((end) => file.slice(start, end).trim()),
  );
  return [...new Set(texts)].filter((text) => text !== "");
}
