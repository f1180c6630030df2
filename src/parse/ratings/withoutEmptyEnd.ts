// A row of another width than the header → the row in its width, where only empty cells at the end make the difference.
import { isBlank } from "./rowCells.ts";

/**
 * A separator too many at the end of a row is an empty cell too many; where the header has it, the row may lack it. Other rows stay
 * as they are.
 */
export function withoutEmptyEnd(
  cells: readonly string[],
  width: number,
  header: readonly string[],
): readonly string[] {
  if (cells.length > width) return isBlank(cells.slice(width)) ? cells.slice(0, width) : cells;
  const missing = header.slice(cells.length);
  return isBlank(missing) ? [...cells, ...missing.map(() => "")] : cells;
}
