// What a spreadsheet made of an id, and an id → whether it may have been that one.
import { fold } from "../../text/fold.ts";

const dates = [
  /^(?<a>\d{1,2})[./-](?<b>\d{1,2})(?:[./-](?<c>\d{2}|\d{4}))?$/,
  /^(?<c>\d{4})-(?<b>\d{1,2})-(?<a>\d{1,2})$/,
];

/** `01.Oct`, `1-Oct`; `Oct-01`. */
const dayFirst = /^(\d{1,2})[./ -]+(\p{L}+)\.?$/u;
const monthFirst = /^(\p{L}+)\.?[./ -]+(\d{1,2})$/u;

/**
 * 1.10 becomes the first of October where a point does not stand before decimals, and 1,10 where a comma does. What it was is
 * not certain by that alone.
 *
 * @param months how the names of each month begin, in any language, folded
 * @example
 * const isOf = spoiltId([["jan"], ["feb"]]);
 * [isOf("1-Feb", "1.2"), isOf("2026-02-01", "1.2"), isOf("1,2", "1.2"), isOf("1.3", "1.2")] // [true, true, true, false]
 */
export function spoiltId(months: readonly (readonly string[])[]): (written: string, id: string) => boolean {
  return (written, id) => {
    const parts = /^\d{1,4}(?:[./-]\d{1,4}){1,2}$/.test(id) ? id.split(/[./-]/).map(Number) : [];
    const [first, second, third] = parts;
    if (first === undefined || second === undefined) return false;
    if (/^\d+,\d+$/.test(written)) return third === undefined && isDecimal(written, id);
    const read = numbersOf(written, months);
    if (read === null) return false;
    const { day, month, year } = read;
    const isDay = (first === day && second === month) || (first === month && second === day);
    return isDay && (third === undefined || (year !== null && third % 100 === year % 100));
  };
}

/** 1,10 and 1,1 may both be 1.10: a number has no zero at its end. */
const isDecimal = (written: string, id: string): boolean =>
  id.replace(/[/-]/, ".").replace(/(?<!0)0+$/, "") === written.replace(",", ".").replace(/(?<!0)0+$/, "");

function numbersOf(
  written: string,
  months: readonly (readonly string[])[],
): { readonly day: number; readonly month: number; readonly year: number | null } | null {
  const bare = written.trim();
  for (const pattern of dates) {
    const { a, b, c } = pattern.exec(bare)?.groups ?? {};
    if (a !== undefined && b !== undefined)
      return { day: Number(a), month: Number(b), year: c === undefined ? null : Number(c) };
  }
  const [, day, month] = dayFirst.exec(bare) ?? lastFirst(monthFirst.exec(bare)) ?? [];
  if (day === undefined || month === undefined) return null;
  const place = months.findIndex((names) => names.some((name) => fold(month).startsWith(name)));
  return place < 0 ? null : { day: Number(day), month: place + 1, year: null };
}

const lastFirst = (found: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  found === null ? null : [found[0], found[2], found[1]];
