// The rows of a table whose cells are parted by commas → numbers that seem to be parted at a decimal comma of their own.
import type { Place } from "../model/place.ts";
import { manyProblems } from "../model/manyProblems.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { ColumnOf } from "./headerFinder.ts";

export interface PartedNumbers {
  readonly record: (cells: readonly string[], line: number, row: number) => void;
  readonly finish: () => Problem[];
}

/** What stands behind the numbers of one column. */
interface Watched {
  readonly index: number;
  readonly isPercent: boolean;
  /** Remarks are sentences; there may be many small numbers in any other column. */
  readonly isNote: boolean;
  readonly name: string;
  /** Up to so many as are reported one by one. */
  readonly found: {
    readonly line: number;
    readonly row: number;
    readonly cells: readonly [string, string];
  }[];
  count: number;
  texts: number;
  empty: number;
  /** Numbers that are no decimals: 5 behind 100 %, or behind a number that has its own. */
  others: number;
  /** Zeros, which count nothing and lead nowhere. */
  zeros: number;
}

const mostKept = 10_000;
/** They are read by their own rules, and what is no such thing is a problem there. */
const ruled = new Set(["status", "percent", "value", "date", "received", "clause"]);
const whole = /^[-+]?\d+$/;
const decimals = /^(?:\d{1,3}|\d{6,})$/;
const signed = /^\d+\s*%$/;

/**
 * NAP134: 1.1,72,5 under clause,percent,note reads 72. A small number behind a whole one says so where the other cells of its
 * column are words, or, in a note, where others are empty or zeros. A column that holds numbers throughout is one of numbers.
 */
export function createPartedNumbers(
  source: string,
  header: readonly string[],
  columnOf: ColumnOf,
): PartedNumbers {
  const watched = columnsBehindNumbers(header, columnOf).map((next): Watched => {
    const index = next - 1;
    return {
      index,
      isPercent: columnOf(header[index] ?? "") === "percent",
      isNote: columnOf(header[next] ?? "") === "note",
      name: (header[next] ?? "").trim(),
      found: [],
      count: 0,
      texts: 0,
      empty: 0,
      others: 0,
      zeros: 0,
    };
  });
  return {
    record(cells, line, row) {
      for (const own of watched) read(own, cells, line, row);
    },
    finish() {
      const problems = manyProblems();
      for (const own of watched.filter(areParted))
        for (let number = 0; number < own.count; number++)
          problems.add("NAP134", () => {
            const { line, row, cells } = own.found[number] as Watched["found"][number];
            const [written, next] = cells;
            const at: Place = { source, line, column: 1, row, index: own.index };
            return problem("NAP134", at, { written, next, column: own.name, row });
          });
      return problems.list();
    },
  };
}

/**
 * The positions of columns in which the decimals of a number could stand: behind one of percents or values, and without rules of
 * their own.
 *
 * @example columnsBehindNumbers(["clause", "percent", "note"], (name) => name) // [2]
 */
export const columnsBehindNumbers = (header: readonly string[], columnOf: ColumnOf): number[] =>
  header.flatMap((cell, index) => {
    const [own, next] = [columnOf(cell), header[index + 1]];
    if ((own !== "percent" && own !== "value") || next === undefined) return [];
    const column = columnOf(next);
    return column !== null && ruled.has(column) ? [] : [index + 1];
  });

function read(own: Watched, cells: readonly string[], line: number, row: number): void {
  const [number = "", next = ""] = [cells[own.index]?.trim(), cells[own.index + 1]?.trim()];
  if (next === "") {
    if (number !== "") own.empty++;
    return;
  }
  if (!/^\d+\s*%?$/.test(next)) {
    own.texts++;
    return;
  }
  const isFull = own.isPercent && Number(number) >= 100 && Number.parseInt(next, 10) !== 0;
  if (!whole.test(number) || isFull || !(decimals.test(next) || signed.test(next))) {
    own.others++;
    return;
  }
  if (/^0+$/.test(next)) own.zeros++;
  own.count++;
  if (own.found.length < mostKept) own.found.push({ line, row, cells: [number, next] });
}

/** So many remarks that are numbers are not yet a column of numbers. */
const fewNumbers = 2;

function areParted({ count, texts, empty, others, zeros, isNote }: Watched): boolean {
  if (count === 0) return false;
  if (!isNote) return texts > 0 && count + others <= texts;
  return others === 0 ? texts > 0 || empty > 0 || zeros > 0 || count <= fewNumbers : count + others <= texts;
}
