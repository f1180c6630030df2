// The cells of a row → what kind of row it is.
import { cleanCell } from "./cleanCell.ts";
import type { RatingHeader } from "./headerShape.ts";

/** A row of nothing but delimiters is blank, however many; any other has the cells of the header. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** The cells that may say what a row is about. */
export const labelsIn = (cells: readonly string[], { index }: RatingHeader): string[] =>
  cells.filter((_, at) =>
    [index.status, index.percent, index.value, index.evidence, index.note].every((own) => own !== at),
  );

export const hasRating = (cells: readonly string[], indexes: readonly number[]): boolean => {
  for (const index of indexes) if (cleanCell(cells[index]) !== "") return true;
  return false;
};
