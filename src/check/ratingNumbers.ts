// Rows → percents and measured values that are not numbers, or out of range.
import {
  compareFractions,
  equal,
  isNegative,
  larger,
  one,
  toText,
  fraction,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import { asciiNumeral } from "../text/asciiNumeral.ts";
import { bothReadings } from "../text/bothReadings.ts";
import { decimalSignOf } from "../text/decimalSignOf.ts";
import { isAmbiguousNumeral } from "../text/groupedNumeral.ts";
import { lengthFault } from "../text/longNumeral.ts";
import { isDashes } from "../text/isDashes.ts";
import { atAllRows } from "../model/atAllRows.ts";
import { manyProblems, problemsOf } from "../model/manyProblems.ts";
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { rowsByFile } from "../model/rowsByFile.ts";
import { rowsMeant } from "../model/rowsMeant.ts";
import { inEachFile } from "./inEachFile.ts";
import { occurrences, type Occurrence } from "./occurrences.ts";

const one100th = fraction(1, 100);

/** NAP209, NAP210, NAP211, NAP216, NAP221, NAP230 and NAP241. */
export const ratingNumbers = (table: RatingTable): Problem[] => [
  ...notNumbers(table, "percent", table.percents),
  ...notNumbers(table, "value", table.values),
  ...ambiguousValues(table),
  ...outOfRange(table),
  ...sharesForPercents(table),
  ...sharesAmongPercents(table),
  ...percentsBesideValues(table),
];

function notNumbers(
  table: RatingTable,
  column: "percent" | "value",
  numbers: readonly (Fraction | null)[],
): Problem[] {
  const problems = manyProblems();
  for (const { text, rows, first, all } of inEachFile(
    table,
    column,
    occurrences(table, column).filter(({ number }) => numbers[number] === null),
  )) {
    const at = (): Place => table.place(first, column);
    const found = { written: text, rows, row: rowNumber(table, first) };
    if (isDashes(text))
      problems.add("NAP216", () =>
        atAllRows(problem("NAP216", at(), { ...found, column }), table, column, all),
      );
    else
      problems.add("NAP210", () =>
        atAllRows(
          problem("NAP210", at(), { ...found, expected: column, ...lengthFault(text) }),
          table,
          column,
          all,
        ),
      );
  }
  return problems.list();
}

/** NAP241 where no other cell of the column says whether it is the point or the comma that parts thousands. */
function ambiguousValues(table: RatingTable): Problem[] {
  const { names } = table.column.value;
  const plain = names.map(asciiNumeral);
  if (!plain.some(isAmbiguousNumeral) || decimalSignOf(plain) !== null) return [];
  const found = occurrences(table, "value").filter(({ number }) => isAmbiguousNumeral(plain[number] ?? ""));
  return problemsOf("NAP241", inEachFile(table, "value", found), ({ text, number, rows, first, all }) => {
    const readings = bothReadings(plain[number] ?? "");
    const params = { written: text, ...readings, rows, row: rowNumber(table, first) };
    return atAllRows(problem("NAP241", table.place(first, "value"), params), table, "value", all);
  });
}

function outOfRange(table: RatingTable): Problem[] {
  const outside = occurrences(table, "percent").filter(({ number }) => {
    const share = table.percents[number];
    return share !== null && share !== undefined && (isNegative(share) || compareFractions(share, one) > 0);
  });
  return problemsOf("NAP209", inEachFile(table, "percent", outside), ({ text, rows, first, all }) =>
    atAllRows(
      problem("NAP209", table.place(first, "percent"), { written: text, rows, row: rowNumber(table, first) }),
      table,
      "percent",
      all,
    ),
  );
}

const isBare = ({ text }: Occurrence): boolean => !/[%/]/.test(asciiNumeral(text));

/** A spreadsheet's shares read as percents: every percent within 0…1, not all of them 0, none marked as a percent. */
function sharesForPercents(table: RatingTable): Problem[] {
  const percents = occurrences(table, "percent").filter(({ number }) => table.percents[number] !== null);
  const shares = percents.map(({ number }) => table.percents[number] as Fraction);
  const highest = shares.reduce(larger, zero);
  const within =
    percents.length > 0 &&
    percents.every(isBare) &&
    shares.every((share) => !isNegative(share) && compareFractions(share, one100th) <= 0);
  if (!within || equal(highest, zero)) return [];
  const wanted = new Set(percents.map(({ number }) => number));
  const { numbers } = table.column.percent;
  const all: number[] = [];
  for (let row = 0; row < table.rows; row++) if (wanted.has(numbers[row] ?? 0)) all.push(row);
  return rowsByFile(table, all).map((rows) => {
    const own = rows.map((row) => table.percents[numbers[row] ?? 0] ?? zero).reduce(larger, zero);
    const params = { count: rowsMeant(table, rows), highest: toText(fraction(own.n * 100n, own.d)) };
    const found = problem("NAP211", table.place(rows[0] ?? 0, "percent"), params);
    return atAllRows(found, table, "percent", rows);
  });
}

/** NAP230 at each cell up to 1 that has no sign, where others of the column have one; below 1, where all others are whole percents. */
function sharesAmongPercents(table: RatingTable): Problem[] {
  const { names, numbers } = table.column.percent;
  const signed = names.find(
    (text, number) => asciiNumeral(text).endsWith("%") && table.percents[number] !== null,
  );
  const whole = signed === undefined ? wholeAbove1(table) : undefined;
  if (signed === undefined && whole === undefined) return [];
  const doubtful = names.map((text, number) => {
    const share = table.percents[number] ?? null;
    if (share === null || compareFractions(share, zero) <= 0) return false;
    const apart = compareFractions(share, one100th);
    const isLow = apart < 0 || (apart === 0 && signed !== undefined);
    return isLow && !/[%/]/.test(asciiNumeral(text));
  });
  const problems = manyProblems();
  for (let row = 0; row < table.rows; row++) {
    const number = numbers[row] ?? 0;
    if (doubtful[number] !== true) continue;
    problems.add("NAP230", () =>
      problem("NAP230", table.place(row, "percent"), {
        row: rowNumber(table, row),
        written: names[number] ?? "",
        ...(signed === undefined ? { whole: whole ?? "" } : { signed }),
      }),
    );
  }
  return problems.list();
}

/** One of the percents above 1, if all of these are whole numbers. */
function wholeAbove1({ column, percents }: RatingTable): string | undefined {
  const above = column.percent.names.filter((text, number) => {
    const share = percents[number] ?? null;
    return share !== null && compareFractions(share, one100th) > 0 && !asciiNumeral(text).includes("/");
  });
  return above.every((text) => /^\d+$/.test(asciiNumeral(text))) ? above[0] : undefined;
}

/** NAP221 once, with its rows counted: where both are given, the percent is what counts. */
function percentsBesideValues(table: RatingTable): Problem[] {
  const { percent, value } = table.column;
  const all: number[] = [];
  for (let row = 0; row < table.rows; row++)
    if (percent.numbers[row] !== 0 && value.numbers[row] !== 0) all.push(row);
  return rowsByFile(table, all).map((rows) => {
    const first = rows[0] ?? 0;
    const params = { rows: rowsMeant(table, rows), row: rowNumber(table, first) };
    return atAllRows(problem("NAP221", table.place(first, "value"), params), table, "value", rows);
  });
}
