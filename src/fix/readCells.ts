// The text of a table → what its reader makes of it: the header and the records below it.
import { readTableText } from "../table/readTableText.ts";
import type { TableSink } from "../table/tableRows.ts";
import type { Problem } from "../model/problem.ts";

export interface ReadCells {
  readonly delimiter: string;
  /** The header first. */
  readonly records: readonly {
    readonly cells: readonly string[];
    readonly line: number;
    readonly row: number;
  }[];
  readonly problems: readonly Problem[];
}

export function readCells(source: string, text: string, columnOf: TableSink["columnOf"]): ReadCells {
  const records: ReadCells["records"][number][] = [];
  const read = readTableText(source, text, {
    columnOf,
    header: (_, cells, line, row) => {
      records.push({ cells, line, row });
      return true;
    },
    record: (cells, line, row) => void records.push({ cells, line, row }),
  });
  return { ...read, records };
}
