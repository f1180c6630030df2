// Tables of our own making → their columns by their own names, so that a start loads no words of other languages.
import { ratingColumns, type RatingColumn } from "../../model/ratingTable.ts";
import type { TableWords } from "./tableReader.ts";

const columnOf = (name: string): RatingColumn | null =>
  ratingColumns.find((column) => column === name) ?? null;

/** For the shipped tables, which the build has checked: every column has its own name, and no row is a total. */
export const ownNames: TableWords = {
  columnOf,
  readHeader(cells) {
    const index = Object.fromEntries(
      cells.flatMap((cell, position) => {
        const column = columnOf(cell);
        return column === null ? [] : [[column, position] as const];
      }),
    ) as Partial<Record<RatingColumn, number>>;
    const ratings = [index.status, index.percent, index.value].filter((position) => position !== undefined);
    const unused = cells.filter((cell) => columnOf(cell) === null);
    return {
      header: { cells: cells.length, index, ratings, nameless: [], unread: new Set(), unused },
      problems: [],
    };
  },
  isTotal: () => false,
};
