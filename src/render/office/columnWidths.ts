// The columns of a sheet and the texts in them → how many letters fit in each.
import type { SheetColumn } from "../../model/workbook.ts";

/** Longer texts are broken. */
const usualWidest = 48;

const [narrowest, beside] = [7, 2];

/** Letters beside each other that can still be read when all of them are printed on one page, and where texts are broken for it at the least. */
const [mostOnPage, leastBroken] = [190, 22];

/**
 * No word of a title is broken, also where a column has a width of its own.
 *
 * @param longest of each column, the letters of its longest line
 * @param fit `on-a-page`: texts are broken sooner where the table is too wide to be read on paper
 */
export function columnWidths(
  columns: readonly SheetColumn[],
  longest: readonly number[],
  fit: "on-a-page" | "as-wished" = "as-wished",
): number[] {
  const wished = (most: number): number[] =>
    columns.map((column, at) => widthOf(column, longest[at] ?? 0, most));
  const widths = wished(usualWidest);
  if (fit === "as-wished") return widths;
  for (let most = usualWidest; most >= leastBroken; most -= 2) {
    const tried = wished(most);
    if (sumOf(tried, columns) <= mostOnPage || most === leastBroken) return tried;
  }
  return widths;
}

function widthOf(
  { title, width, widest = usualWidest, format }: SheetColumn,
  longest: number,
  most: number,
): number {
  const word = title.split(/\s/).reduce((longestWord, own) => Math.max(longestWord, boldLetters(own)), 0);
  if (width !== undefined) return Math.max(width, Math.ceil(word) + beside);
  // Numbers and days cannot be broken.
  const limit = format === "text" && most < usualWidest ? Math.min(widest, most) : widest;
  // The arrow of a filter stands beside the title.
  return Math.max(
    narrowest,
    Math.min(limit, longest) + beside,
    Math.min(widest, Math.ceil(word)) + beside + 2,
  );
}

/** Titles are bold, and letters of other scripts are wider than Latin ones. */
const boldLetters = (word: string): number =>
  word.length * (/[^\p{Script=Latin}\p{P}\p{N}]/u.test(word) ? 1.25 : 1.05);

const sumOf = (widths: readonly number[], columns: readonly SheetColumn[]): number =>
  widths.reduce((sum, width, at) => sum + (columns[at]?.hidden === true ? 0 : width), 0);
