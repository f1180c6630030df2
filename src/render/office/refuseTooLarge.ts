// A workbook → a refusal where a sheet of it would be larger than spreadsheets can open.
import { UsageError } from "../../model/usage/usageError.ts";
import type { Sheet } from "../../model/workbook.ts";

const most = { rows: 1_048_576, columns: 16_384 } as const;

/** Rows above a table, at most. */
const above = 100;

/**
 * Spreadsheets drop what is beyond, and most do not say so. A refusal names what else can hold it.
 *
 * @throws UsageError `sheet-too-large`
 */
export function refuseTooLarge(sheets: readonly Sheet[]): void {
  for (const { name, columns, rows } of sheets) {
    if (columns.length > most.columns)
      throw new UsageError("sheet-too-large", { sheet: name, of: "columns", most: most.columns });
    if (hasMore(rows, most.rows - above))
      throw new UsageError("sheet-too-large", { sheet: name, of: "rows", most: most.rows });
  }
}

/** Stops at the first that is too many. */
function hasMore(items: Iterable<unknown>, limit: number): boolean {
  const iterator = items[Symbol.iterator]();
  for (let count = 0; count <= limit; count++) if (iterator.next().done === true) return false;
  return true;
}
