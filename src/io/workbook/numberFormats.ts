// The part of a workbook that says how cells look → for each style, the kind of its numbers.
import type { DateFormat } from "./dateText.ts";
import { readXml } from "./readXml.ts";

/** A number of which always so many decimals are shown. */
interface FixedDecimals {
  readonly decimals: number;
}

/** A share that is shown as a percent, always with so many decimals or more. */
interface PercentFormat {
  readonly percentDecimals: number;
  /** It may show more of them. */
  readonly isVague?: true;
}

/** A number that is shown as a fraction with a denominator up to this one. */
export interface FractionFormat {
  readonly denominators: number;
}

export type NumberFormat = "number" | PercentFormat | FixedDecimals | FractionFormat | DateFormat;

/** The formats that have a number and no text of their own in the file. */
const builtIn = (id: number): NumberFormat =>
  id === 9 || id === 10
    ? { percentDecimals: id === 9 ? 0 : 2 }
    : id === 12 || id === 13
      ? { denominators: id === 12 ? 9 : 99 }
      : id >= 1 && id <= 4
        ? { decimals: id % 2 === 0 ? 2 : 0 }
        : id === 22
          ? { day: true, time: true }
          : (id >= 18 && id <= 21) || (id >= 45 && id <= 47)
            ? { day: false, time: true }
            : (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
              ? { day: true, time: false }
              : "number";

/** By the number of the style that a cell names. */
export async function numberFormats(chunks: AsyncIterable<Buffer>): Promise<readonly NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  for await (const _ of readXml(chunks, {
    open(element, attribute) {
      if (element === "cellXfs") inCells = true;
      const id = Number(attribute("numFmtId") ?? 0);
      if (element === "numFmt") own.set(id, formatOf(attribute("formatCode") ?? ""));
      else if (element === "xf" && inCells) formats.push(own.get(id) ?? builtIn(id));
    },
    close: (element) => {
      if (element === "cellXfs") inCells = false;
    },
  }));
  return formats;
}

/** Excel takes no longer ones. */
const longestCode = 255;

/** `0.0%`, `dd.mm.yyyy`, `[h]:mm`: texts in quotes, colours and languages in brackets say nothing of the kind. */
export function formatOf(code: string): NumberFormat {
  const [first = ""] = code
    .slice(0, longestCode)
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!(h+|m+|s+)\])[^[\]]*\]/gi, "")
    .split(";");
  // In a format for numbers of one kind, the next part may be the one that shows the number.
  const isVague = /\[[<>=]/.test(code);
  if (first.includes("%")) {
    const own = /^[#,0 ]*0(?:\.(0+))?\s*%\s*$/.exec(first.trim());
    const percentDecimals = /0\.(0+)\s*%/.exec(first)?.[1]?.length ?? 0;
    return { percentDecimals, ...(own === null || isVague ? { isVague: true } : {}) };
  }
  const parts = /[#?0]\s*\/\s*([#?0]+|\d+)/.exec(first)?.[1];
  if (parts !== undefined)
    return {
      denominators: /^[1-9]/.test(parts) ? Number(parts.slice(0, 6)) : 10 ** Math.min(parts.length, 5) - 1,
    };
  const fixed = /^[#,0 ]*0(?:\.(0+))?$/.exec(first.trim());
  if (fixed !== null && !isVague) return { decimals: fixed[1]?.length ?? 0 };
  if (/^general$/i.test(first.trim()) || !/[dyhms]/i.test(first.replace(/general/gi, ""))) return "number";
  const time = /[hs]/i.test(first);
  return { day: /[dy]/i.test(first) || !time, time };
}
