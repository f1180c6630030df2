// Rows of a ratings table → how many rows of the file they are: where an engine counted, one may stand for several.
import type { RatingTable } from "./ratingTable.ts";

/** The rows of a file are as many as are listed: problems count what is in the table of others, not what was read of it. */
export const rowsMeant = ({ counted }: Pick<RatingTable, "counted">, rows: readonly number[]): number =>
  counted === undefined ? rows.length : rows.reduce((sum, row) => sum + (counted.bodies(row) ?? 1), 0);
