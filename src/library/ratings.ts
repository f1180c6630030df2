// Records of a table → what users see of them; the records stay behind it, for the assessment that takes them in.
import {
  createRatingReader,
  ratingColumns,
  type Problem,
  type RatingReader,
  type TableMapping,
} from "../core.ts";

/** Rows of ratings that no assessment has yet. Made by `readRatings` or `readCsv`. */
export interface Ratings {
  /** How many rows hold a rating. */
  readonly rows: number;
  /** The ids of the clauses that have a row, in the order of their first one. */
  readonly clauses: readonly string[];
}

interface Origin {
  /** Sends the rows to a reader. */
  readonly send: (reader: RatingReader) => readonly Problem[];
  /** How the table is read; `null`: it has the columns of nap. */
  readonly mapping: TableMapping | null;
}

export const ratingsOrigins = new WeakMap<object, Origin>();

/** The columns of a ratings table. */
export const columns: readonly string[] = ratingColumns;

export function ratingsOf(
  send: Origin["send"],
  mapping: Origin["mapping"] = null,
): { ratings: Ratings; problems: Problem[] } {
  const reader = createRatingReader({ keepTexts: true });
  const sent = send(reader);
  const { table, problems } = reader.finish();
  const rows = table.accounts.reduce((sum, { rated }) => sum + rated, 0);
  const ratings: Ratings = { rows, clauses: table.column.clause.names.slice(1) };
  ratingsOrigins.set(ratings, { send, mapping });
  return { ratings, problems: [...sent, ...problems] };
}
