// The words of five languages → a reader of ratings tables.
import { isTotal } from "./isTotal.ts";
import { columnOf, readHeader } from "./ratingHeader.ts";
import { repeatedRows } from "./repeatedRows.ts";
import { createReaderWith } from "./ratingReader.ts";
import type { RatingReader } from "./tableReader.ts";

/**
 * A reader without any table yet. Headers are read in five languages, whatever their order; a row without
 * status, percent and value has no rating, and is kept as such.
 *
 * @param options `keepTexts`: whether evidence and notes are kept, or only whether a row has them
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * reader.header("ratings.csv", ["Bənd", "İcra faizi"]) // true
 * reader.record(["1.1", "72,5 %"], 2, 2);
 * reader.record(["1.2", ""], 3, 3);
 * const { table } = reader.finish();
 * [table.rows, table.isBlank(1), table.percents[1]] // [2, true, fraction(29, 40)]
 */
export const createRatingReader = (options: { readonly keepTexts: boolean }): RatingReader =>
  createReaderWith({ columnOf, readHeader, isTotal, repeatedRows }, options);
