// The first bytes of a table that is not UTF-8 → the encoding that it is likely in, and what its header reads in it.
import type { ColumnOf } from "../../table/headerFinder.ts";
import { mostLikeHeader } from "../../table/mostLikeHeader.ts";
import { sniffDelimiter } from "../../table/sniffDelimiter.ts";

export interface LikelyEncoding {
  readonly name: string;
  readonly header: readonly string[];
}

/** Those that spreadsheets of the languages of our tables have written; of equal ones the first. */
const usual = [
  "windows-1254",
  "windows-1251",
  "windows-1252",
  "windows-1250",
  "macintosh",
  "x-mac-cyrillic",
  "ibm866",
  "koi8-u",
];
const enough = 65_536;

/** The one under which most cells of a row name columns; else the first in which letters stand where letters do. `null`: none. */
export function likelyEncoding(bytes: Buffer, columnOf: ColumnOf): LikelyEncoding | null {
  let best: (LikelyEncoding & { points: number }) | null = null;
  for (const name of usual) {
    const text = decoded(bytes.subarray(0, enough), name);
    if (text === null) continue;
    const found = headerIn(text, columnOf);
    const points = found.known * 10 + (isNatural(text) ? 1 : 0);
    if (points > (best?.points ?? 0)) best = { name, header: found.header, points };
  }
  return best === null ? null : { name: best.name, header: best.header };
}

function decoded(bytes: Buffer, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function headerIn(text: string, columnOf: ColumnOf): { header: readonly string[]; known: number } {
  const delimiter = sniffDelimiter(text, columnOf);
  const rows = text
    .split(/\r\n|\n|\r/, 40)
    .map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, "")));
  const knownIn = (row: readonly string[]): number => row.filter((cell) => columnOf(cell) !== null).length;
  const most = rows.reduce((best, row) => Math.max(best, knownIn(row)), 0);
  const header = most > 0 ? rows.find((row) => knownIn(row) === most) : mostLikeHeader(rows);
  return { header: header ?? [], known: most };
}

/**
 * No word begins small and goes on large (but for plain letters: `planHash`), or is of two alphabets, or has signs in it; and none of the Latin alphabet is without a single
 * plain letter.
 */
const isNatural = (text: string): boolean =>
  !/[^\P{Ll}a-z]\p{Lu}|\p{Ll}[^\P{Lu}A-Z]|\p{L}[¤¦§¨©¬®°±²³¶¹º¼½¾÷×†‡‰‹›€™¢£¥]\p{L}/u.test(text) &&
  !/[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu.test(text) &&
  !/(?<!\p{L})[\u00c0-\u024f]{3,}(?!\p{L})/u.test(text) &&
  !/[\u0080-\u009f]/.test(text);
