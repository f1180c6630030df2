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
  if (at < 0 || parts.length > mostParts) return [];
  const [before, after] = [parts.slice(0, at).map(reachOf), parts.slice(at + 1).map(reachOf)];
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

/** A name of a file has 255 letters at most. */
const mostParts = 255;

/**
 * A part of a pattern: any letters, but at least so many; or a text and a position in it → the positions up to which the part
 * can reach from there.
 */
type PartReach = { readonly least: number } | ((text: string, from: number) => number[]);

function reachOf(part: string): PartReach {
  if (part === "*") return { least: 0 };
  if (/^\{.*\}$/.test(part)) return dayColumns.has(part.slice(1, -1)) ? dayReach : { least: 1 };
  const source = part === "?" ? "." : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const expression = new RegExp(source, "iuy");
  return (text, from) => {
    expression.lastIndex = from;
    return expression.test(text) ? [expression.lastIndex] : [];
  };
}

/** Digits, the mark of a quarter, and what stands between. */
function dayReach(text: string, from: number): number[] {
  const [found = ""] = /^\d[\dQq.\-_ ]*/.exec(text.slice(from)) ?? [];
  return found === "" ? [] : positionsFrom(from + 1, from + found.length);
}

const positionsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Position by position, so that no number of stars takes long. */
function textsBetween(before: readonly PartReach[], after: readonly PartReach[], file: string): string[] {
  const all = positionsFrom(0, file.length);
  let starts: readonly number[] = [0];
  for (const reach of before)
    if (typeof reach === "function") {
      const next = new Set(starts.flatMap((from) => reach(file, from)));
      starts = all.filter((position) => next.has(position));
    } else starts = starts[0] === undefined ? [] : positionsFrom(starts[0] + reach.least, file.length);
  let ends: readonly number[] = [file.length];
  for (const reach of after.toReversed())
    if (typeof reach === "function") {
      const reached = new Set(ends);
      ends = all.filter((from) => reach(file, from).some((to) => reached.has(to)));
    } else ends = positionsFrom(0, (ends.at(-1) ?? -1) - reach.least);
  const texts = starts.flatMap((start) =>
    ends.filter((end) => end > start).map((end) => file.slice(start, end).trim()),
  );
  return [...new Set(texts)].filter((text) => text !== "");
}
