// The cells of a column, one by one → whether all are days, and in which order their parts stand.
import type { DayOrder } from "../model/inspection.ts";
import { parsePoint } from "../parse/period.ts";

/** Looks at the cells of one column. */
export interface DayTally {
  readonly add: (text: string) => void;
  /** `null` where a cell is no day; years, quarters and months are. */
  readonly finish: () => DayOrder | null;
}

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const year = /^(?:19|20)\d\d$/;

/**
 * Points stand between day, month and year wherever people write them; with other signs the order is known once a number
 * is too large for a month.
 *
 * @example
 * const tally = createDayTally();
 * tally.add("25/12/2020");
 * tally.finish() // { pattern: "dd/mm/yyyy" }
 */
export function createDayTally(): DayTally {
  let isDay = true;
  let [own, foreign] = [0, 0];
  let [first, second] = [0, 0];
  const signs = new Set<string>();
  const lengths = new Set<number>();
  return {
    add(text) {
      if (!isDay) return;
      const [whole, one = "", sign = "", two = "", third = ""] = numeric.exec(text) ?? [];
      if (whole !== undefined) {
        foreign++;
        first = Math.max(first, Number(one));
        second = Math.max(second, Number(two));
        signs.add(sign);
        lengths.add(third.length);
      } else if (parsePoint(text) === null || (/^\d{4}$/.test(text) && !year.test(text))) isDay = false;
      else own++;
    },
    finish() {
      if (!isDay || own + foreign === 0) return null;
      if (foreign === 0) return { pattern: null };
      const [sign = "."] = signs;
      if (signs.size > 1 || lengths.size > 1 || (first > 12 && second > 12)) return "unclear";
      if (sign !== "." && first <= 12 && second <= 12) return "unclear";
      const order = second > 12 ? ["mm", "dd"] : ["dd", "mm"];
      return { pattern: [...order, lengths.has(2) ? "yy" : "yyyy"].join(sign) };
    },
  };
}
