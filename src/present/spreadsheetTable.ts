// A long table whose cells are exact → the same with numbers that no spreadsheet takes for dates.
import { leastCommonMultiple } from "../math/commonDenominator.ts";
import { fraction, parseFraction, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import { oncePerFew } from "./oncePerFew.ts";
import type { ExactColumns, RecordCells, RecordTable } from "./document.ts";

type Cells = RecordCells;
type Cell = Cells[number];

/** One column as it will be, and what it takes of a row. */
interface Made {
  readonly column: string;
  readonly cell: (row: Cells) => Cell;
}

const places = 6;

/**
 * A spreadsheet makes the second of March of 3/2. So a fraction becomes two columns of whole numbers; a numerator and its
 * denominator are multiplied by the least number that makes both whole; and shares become decimals of six places.
 *
 * @example
 * spreadsheetTable({ columns: ["exact"], rows: [["650/9"]], exact: { fractions: ["exact"] } })
 * // columns exactNumerator and exactDenominator, and the row "650", "9"
 */
export function spreadsheetTable(table: RecordTable): RecordTable {
  const { columns, rows, own = [], exact = {}, decimals = [] } = table;
  const made = columns.flatMap((column, index) => madeOf(column, index, columns, exact));
  const cellsOf = (row: Cells): Cells => made.map(({ cell }) => cell(row));
  const likeOf = oncePerFew(cellsOf);
  return {
    columns: made.map(({ column }) => column),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield "like" in row ? { like: likeOf(row.like), own: row.own } : cellsOf(row);
      },
    },
    own,
    decimals: [...decimals, ...(exact.decimals ?? []), ...(exact.numbers ?? []), ...(exact.percents ?? [])],
  };
}

function madeOf(
  column: string,
  index: number,
  columns: readonly string[],
  { fractions = [], ratios = [], decimals = [], numbers = [], percents = [] }: ExactColumns,
): Made[] {
  const own = (row: Cells): Cell => row[index] ?? null;
  // Most cells of a long table are the same few.
  const made = (make: (cell: Cell) => Cell): Made["cell"] => {
    const known = oncePerFew(make);
    return (row) => known(own(row));
  };
  if (fractions.includes(column))
    return [
      { column: `${column}Numerator`, cell: made((cell) => ofFraction(cell, ({ n }) => `${n}`)) },
      { column: `${column}Denominator`, cell: made((cell) => ofFraction(cell, ({ d }) => `${d}`)) },
    ];
  if (decimals.includes(column))
    return [
      { column, cell: made((cell) => ofFraction(cell, (value) => roundToText(value, places, "half-up"))) },
    ];
  if (numbers.includes(column)) return [{ column, cell: (row) => ofWritten(own(row), 1n) }];
  if (percents.includes(column)) return [{ column, cell: (row) => ofWritten(own(row), 100n) }];
  const ratio = ratios.find((pair) => pair.includes(column));
  if (ratio === undefined) return [{ column, cell: own }];
  const [top = index, bottom = index] = ratio.map((name) => columns.indexOf(name));
  const wholes = oncePerFew((both: string) => wholesOf(both.split(between)));
  return [
    {
      column,
      cell(row) {
        const [a, b] = [row[top] ?? null, row[bottom] ?? null];
        if (isWhole(a) && isWhole(b)) return row[index] ?? null;
        return wholes(`${a ?? ""}${between}${b ?? ""}`)[index === top ? 0 : 1] ?? null;
      },
    },
  ];
}

function ofFraction(cell: Cell, text: (value: Fraction) => string): Cell {
  const value = typeof cell === "string" ? parseFraction(cell) : null;
  return value === null ? cell : text(value);
}

const isWhole = (cell: Cell): boolean => typeof cell !== "string" || /^(?:0|-?[1-9]\d*)$/.test(cell);

/** Stands in no number. */
const between = " ";

/** Each times the least common denominator of all of them. */
function wholesOf(all: readonly string[]): Cell[] {
  const values = all.map(parseFraction);
  const factor = values.map((value) => value?.d ?? 1n).reduce(leastCommonMultiple, 1n);
  return all.map((cell) => (cell === "" ? null : ofFraction(cell, ({ n, d }) => `${n * (factor / d)}`)));
}

/** What is written as a fraction, as a decimal; what is written in any other way stays. */
function ofWritten(cell: Cell, times: bigint): Cell {
  const value =
    typeof cell === "string" && cell.includes("/") ? parseFraction(cell.replaceAll(" ", "")) : null;
  return value === null ? cell : roundToText(fraction(value.n * times, value.d), places, "half-up");
}
