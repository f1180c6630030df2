// A column of nap and one of the file → the plain line of a mapping: the cells as they are.
import type { Guess, GuessReason } from "../model/inspection.ts";
import type { MappedColumn } from "../model/mapping.ts";

export const plainGuess = (column: MappedColumn, from: string, reason: GuessReason): Guess => ({
  column,
  from,
  reason,
  as: null,
  fill: false,
  split: [],
  wide: [],
  of: null,
  words: [],
});
