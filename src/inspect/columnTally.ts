// The cells of a column, one by one → counts of what they look like, in bounded memory.
import type { ColumnKind, CountedText, DayOrder } from "../model/inspection.ts";
import { createDayTally } from "./dayTally.ts";

/** So many texts of a column are told apart. */
const mostTexts = 1000;
const longest = 120;

/** What was counted in one column. */
export interface Tally {
  readonly filled: number;
  readonly distinct: number | null;
  readonly texts: readonly CountedText[];
  readonly kind: ColumnKind;
  readonly separators: readonly string[];
  readonly greatest: number | null;
  readonly days: DayOrder | null;
}

/** Counts the cells of one column. */
export interface ColumnTally {
  readonly add: (cell: string) => void;
  readonly finish: () => Tally;
}

const id = /^\p{L}{0,12}[\s.\-/№]*\d+(?:[.\-/]\d+)*\p{L}?\.?$/u;
const dotted = /^\d+(?:\.\d+){1,4}\.?$/;
const numeral = /^[-−]?\d+(?:[.,]\d+)?$/;
const percent = /^\d+(?:[.,]\d+)?\s*%$/;
/** What people set where something is done; a letter of either alphabet. */
const mark = /^[xх×✓✔☑✅+*•●v]$/iu;
const date = /^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/;

export function createColumnTally(): ColumnTally {
  const texts = new Map<string, number>();
  const count = {
    ids: 0,
    dotted: 0,
    numbers: 0,
    percents: 0,
    parts: 0,
    dates: 0,
    long: 0,
    semicolons: 0,
    breaks: 0,
    marks: 0,
    binary: 0,
  };
  const days = createDayTally();
  let [filled, isFull] = [0, false];
  let greatest: number | null = null;
  return {
    add(cell) {
      const text = cell.trim();
      if (text === "") return;
      filled++;
      if (id.test(text)) count.ids++;
      if (dotted.test(text)) count.dotted++;
      if (date.test(text)) count.dates++;
      if (mark.test(text)) count.marks++;
      if (text === "0" || text === "1") count.binary++;
      days.add(text);
      if (percent.test(text)) count.percents++;
      else if (numeral.test(text)) {
        const number = Number(text.replace(",", ".").replace("−", "-"));
        count.numbers++;
        if (number > 0 && number < 1) count.parts++;
        greatest = Math.max(greatest ?? number, number);
      }
      if (text.length > 60) count.long++;
      if (text.includes(";")) count.semicolons++;
      if (text.includes("\n")) count.breaks++;
      const key = text.slice(0, longest);
      const before = texts.get(key);
      if (before !== undefined) texts.set(key, before + 1);
      else if (texts.size < mostTexts) texts.set(key, 1);
      else isFull = true;
    },
    finish() {
      const counted = [...texts].map(([text, rows]) => ({ text, rows }));
      const most = (part: number): boolean => part > 0 && part >= filled * 0.9;
      // 1.1 and 1.2 are ids and numbers; each of them once is an id.
      const isBinary = count.binary === filled && filled > 1 && texts.size === 2;
      const areIds =
        !isBinary && most(count.ids) && (isFull || texts.size >= filled * 0.9) && count.parts === 0;
      const kind: ColumnKind =
        filled === 0
          ? "empty"
          : count.marks === filled
            ? "marks"
            : most(count.dates)
              ? "dates"
              : most(count.percents + count.numbers) && count.percents > 0
                ? "percents"
                : most(count.dotted) && areIds
                  ? "ids"
                  : most(count.numbers) && count.parts > 0 && (greatest ?? 0) <= 1
                    ? "shares"
                    : most(count.numbers) && !(areIds && filled > 1)
                      ? "numbers"
                      : areIds
                        ? "ids"
                        : count.long * 2 > filled
                          ? "long-text"
                          : "words";
      return {
        filled,
        distinct: isFull ? null : texts.size,
        texts: counted.toSorted((a, b) => b.rows - a.rows),
        kind,
        separators: [...(count.semicolons > 0 ? [";"] : []), ...(count.breaks > 0 ? ["\n"] : [])],
        greatest,
        days: days.finish(),
      };
    },
  };
}
