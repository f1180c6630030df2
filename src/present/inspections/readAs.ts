// A column of a file and what was guessed → the columns of nap that it is read as.
import type { Guess } from "../../model/inspection.ts";
import type { MappedColumn } from "../../model/mapping.ts";

export const readAs = (name: string, guesses: readonly Guess[]): MappedColumn[] =>
  name === ""
    ? []
    : guesses
        .filter(({ from, wide, of }) => from === name || of === name || wide.includes(name))
        .map(({ column }) => column);
