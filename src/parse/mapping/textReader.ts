// The text of a cell → what it means under the words, numbers and days of a mapping; texts that mean nothing are counted.
import {
  compareFractions,
  divide,
  isNegative,
  one,
  toText,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import type { Place } from "../../model/place.ts";
import { problemsOf } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { MappedSource, TableMapping } from "../../model/tableMapping.ts";
import { fold } from "../../text/fold.ts";
import { parseAmount } from "../amount.ts";
import { createDateReader } from "./dateReader.ts";
import { plainNumber } from "./numberReader.ts";

/** Reads the texts of one column; each distinct text is read once. */
export interface TextReader {
  /** @param at where the cell stands, for a text that cannot be read */
  readonly read: (text: string, row: number, at: () => Place) => string;
  readonly problems: () => Problem[];
}

/** A text that cannot be read: its first row, and how many there are. */
interface Unreadable {
  readonly written: string;
  readonly row: number;
  readonly at: Place;
  rows: number;
}

const numbers: ReadonlySet<string> = new Set(["percent", "value", "weight"]);

/** `null`: the texts of the column mean what they say. */
export function createTextReader(
  source: MappedSource,
  { read: { decimal } }: TableMapping,
  weight: () => number,
): TextReader | null {
  const { column, otherwise, words, as } = source;
  const isNumber = numbers.has(column);
  const plain = (text: string): string | null =>
    decimal === undefined || !isNumber ? text : plainNumber(text, decimal);
  const readDate = as?.kind === "date" ? createDateReader(as.pattern) : null;
  const convert = (text: string): string | null => {
    if (text === "") return "";
    if (readDate !== null) return readDate(text);
    const number = plain(text);
    if (number === null || as === null || as.kind === "date") return number;
    // What a spreadsheet shows as 72.5% is that percent.
    if (as.kind === "share" && number.endsWith("%")) return number;
    return shareText(number, as.kind === "points" ? as.of : one);
  };
  if (otherwise === "" && words === null && as === null && (decimal === undefined || !isNumber)) return null;

  const known = new Map<string, string>();
  const unreadable = new Map<string, Unreadable>();
  const meaning = (text: string): string | null => {
    const bare = text.trim() === "" ? otherwise : text.trim();
    const meant = words?.get(fold(bare));
    return meant ?? convert(bare);
  };
  return {
    read(text, row, at) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const missed = unreadable.get(text);
      if (missed !== undefined) {
        missed.rows += weight();
        return "";
      }
      const found = meaning(text);
      if (found !== null) known.set(text, found);
      else unreadable.set(text, { written: text.trim(), row, at: at(), rows: weight() });
      return found ?? "";
    },
    problems: () =>
      problemsOf(
        as?.kind === "date" ? "NAP609" : "NAP608",
        unreadable.values(),
        ({ written, row, rows, at }) =>
          as?.kind === "date"
            ? problem("NAP609", at, { column, written, pattern: as.pattern, row, rows })
            : problem("NAP608", at, {
                column,
                written,
                row,
                rows,
                as: as?.kind === "points" ? "points" : as?.kind === "share" ? "share" : "number",
                ...(as?.kind === "points" ? { of: toText(as.of) } : {}),
              }),
      ),
  };
}

/** A part of a whole as nap writes percents: a fraction, or 0 or 100; `null` for what lies outside. */
function shareText(text: string, whole: Fraction): string | null {
  const amount = parseAmount(text);
  if (amount === null || isNegative(amount) || compareFractions(amount, whole) > 0) return null;
  return percentText(divide(amount, whole));
}

/** A share between 0 and 1 as a cell of a percent column. */
export const percentText = (share: Fraction): string =>
  compareFractions(share, zero) === 0 ? "0" : compareFractions(share, one) === 0 ? "100" : toText(share);
