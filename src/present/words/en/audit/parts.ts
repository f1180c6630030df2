// Whether parts, their percents and their total agree.
import { plural } from "../plural.ts";

export const parts = {
  title: (count: number): string =>
    `${count} ${plural(count, { one: "part and its total", other: "parts and their total" })}`,
  row: "row",
  part: "part",
  printed: "printed %",
  ofTotal: "% of total",
  ofSum: "% of sum",
  /** A column: of what the printed percent can be the share. */
  fits: "printed percent fits",
  fitting: { total: "the total", sum: "the sum", both: "both", none: "neither" },
  sum: (sum: string): string => `The parts sum to ${sum}; no total is stated.`,
  addsUp: (sum: string): string => `The parts sum to ${sum}, the stated total.`,
  differs: (sum: string, total: string, size: string, isMore: boolean): string =>
    `The parts sum to ${sum}, ${size} ${isMore ? "more" : "less"} than the stated ${total}.`,
  surplus: (rows: readonly number[], total: string): string =>
    `Without ${plural(rows.length, { one: "row", other: "rows" })} ${rows.join(" + ")}, the parts sum to ${total}: ${plural(rows.length, { one: "the row", other: "these rows" })} may be listed twice, or be part of another.`,
  missing: (row: number, value: string): string =>
    `Row ${row} (${value}) is exactly what is missing: if it counted twice, the parts would sum to the total.`,
  moreSurplus: (count: number): string =>
    `There ${plural(count, { one: "is", other: "are" })} ${count} more such ${plural(count, { one: "set", other: "sets" })} of rows: each may be a coincidence.`,
  /** @param tried how many rows a set had at most; `null` where the sum is too small */
  unexplained: (tried: number | null): string =>
    tried === null
      ? "No row that the total counts twice explains the difference."
      : tried === 0
        ? "Which rows may be listed twice was not tried: their fractions have no common denominator of up to a hundred digits."
        : `No set of up to ${tried === 3 ? "three" : "two"} rows, listed twice or part of another, explains the difference${tried === 3 ? "" : "; sets of three were not tried: there are too many rows"}.`,
  repeated: (rows: readonly number[], value: string): string =>
    `The value ${value} is in rows ${rows.join(", ")}: the same row listed twice, or a coincidence.`,
  /** @param rules the rounding rules */
  togetherOfTotal: (rules: string): string =>
    `One rounding rule gives all printed percents as shares of the total: ${rules}.`,
  togetherOfSum: (rules: string): string =>
    `One rounding rule gives all printed percents as shares of the sum: ${rules}.`,
  /** @param isAdjusted whether the largest remainder was tried, too */
  notTogether: (isAdjusted: boolean): string =>
    `No one rounding rule gives all printed percents: half-up, half-even, half-down, up and down were tried, as shares of the total and of the sum${isAdjusted ? "; and largest-remainder, as shares of the sum" : "; largest-remainder was not, since it needs parts above 0 and percents that all have the same decimals"}.`,
  largestRemainder:
    "The rule largest-remainder gives all printed percents as shares of the sum: each is cut off, and what is then missing from 100 goes to the rows that lost most.",
  tied: (rows: readonly number[]): string =>
    `Rows ${rows.join(", ")} lost equally much: which of them is rounded up is a free choice.`,
  percentSum: (sum: string): string => `The printed percents sum to ${sum}.`,
};
