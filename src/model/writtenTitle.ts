// A title that a table of ratings has beside the id of a clause.
import type { Place } from "./place.ts";

export interface WrittenTitle {
  /** Its cell. */
  readonly at: Place;
  readonly text: string;
}

/** The titles of a table, and the header of their column. */
export interface TitleColumn {
  readonly at: Place;
  readonly titles: readonly WrittenTitle[];
}
