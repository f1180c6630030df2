// What is known of all sums that some values can have.

/** Whole numbers, ascending, each once. */
export interface SumSet {
  readonly size: number;
  /** The sum at a place, from 0; `undefined` where there is none. */
  readonly at: (place: number) => number | undefined;
  /** How many sums are below the bound: the place of the first that is not. */
  readonly placeOf: (bound: number) => number;
}
