// Delimited text that nap wrote → the first cell that a spreadsheet would take for a formula; `null` for none.
import { parse } from "csv-parse/sync";

/** Written apart from the guard of nap: what is not seen, and then a sign that begins a formula. */
const begins = /^[\s\p{C}]*[=@＝＠+\-＋－]/u;
const isNumber = (cell: string): boolean => /^[+-]?[\d.,/]+$/.test(cell) && /\d$/.test(cell);

export function faultOfCells(stdout: string, delimiter: "," | "\t"): string | null {
  let rows: string[][];
  try {
    rows = parse(stdout, { delimiter, relax_column_count: false, bom: true });
  } catch (error) {
    return `cells that cannot be read: ${String(error).slice(0, 200)}`;
  }
  const cell = rows.flat().find((each) => begins.test(each) && !isNumber(each));
  return cell === undefined ? null : `a formula: ${JSON.stringify(cell.slice(0, 200))}`;
}
