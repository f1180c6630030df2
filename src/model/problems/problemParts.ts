// What the parameters of several problems are made of: ids and values, no words.
import type { Text } from "../text.ts";

/** Rows of one mistake, which are reported together: how many, and the first, as a spreadsheet numbers it. */
export type InRows = {
  readonly rows: number;
  readonly row: number;
};

/** Another row than the one at which the problem is. */
export type RowRef = {
  readonly row: number;
  /** Its table, where that is another one. */
  readonly source?: string;
};

/** A known name that was probably meant. */
export type Suggested = {
  readonly suggestion?: string;
};

/** What a row rates; what is left out stands for the whole. */
export type RatedThing = {
  readonly clause: string;
  readonly activity?: string;
  readonly body?: string;
  readonly rater?: string;
};

/** A level as it is listed: by its id, and by its label in whatever languages it has. */
export type LevelName = {
  readonly id: string;
  readonly label: Text;
};

/** A level of a scale that is not the one in use. */
export type ScaleLevel = {
  readonly scale: string;
  readonly level: string;
};
