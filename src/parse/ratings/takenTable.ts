// What takes a table as a file has it: its header, then its records.
import type { CellPlace } from "./cellPlace.ts";

export interface TakenTable {
  /** `false`: the table cannot be read, and its records need not be sent. Lines and rows count from 1. */
  readonly header: (
    source: string,
    cells: readonly string[],
    line?: number,
    row?: number,
    place?: CellPlace,
  ) => boolean;
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}
