// The columns of a group of rows, each in pieces → its rows one by one, so that no more than one is held besides.
import type { ColumnData } from "hyparquet";

type Piece = ColumnData["columnData"];

/** The pieces of each column, as they come. */
export type Pieces = readonly Piece[][];

/** What a column lacks would be a blank cell: then nothing is known of the rows. */
export function* rowsOfColumns(columns: Pieces, rows: number): Generator<unknown[]> {
  if (columns.some((pieces) => pieces.reduce((sum, { length }) => sum + length, 0) !== rows))
    throw new RangeError("a column of other rows");
  const cursors = columns.map((pieces) => ({ pieces, piece: 0, at: 0 }));
  for (let row = 0; row < rows; row++)
    yield cursors.map((cursor) => {
      while (cursor.at >= (cursor.pieces[cursor.piece]?.length ?? Infinity)) {
        cursor.piece++;
        cursor.at = 0;
      }
      return cursor.pieces[cursor.piece]?.[cursor.at++] as unknown;
    });
}
