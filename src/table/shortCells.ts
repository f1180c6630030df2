// A sink for a table → the same, which gets no text longer than a cell can hold, and what was longer.
import { longestText } from "../model/longestText.ts";
import { manyProblems } from "../model/manyProblems.ts";
import { mostColumns } from "../model/mostColumns.ts";
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { unreadText } from "../model/unread.ts";
import type { TableSink } from "./tableRows.ts";

export interface ShortCells {
  readonly sink: TableSink;
  /** NAP122 at each cell that is too long, and at the first column too many of a table, which is not read then. */
  readonly problems: () => Problem[];
}

/** In the place of such a cell stands one that could not be read: its row is there, and nothing else follows from it. */
export function shortCells(sink: TableSink): ShortCells {
  const found = manyProblems();
  let placeOf: (line: number, row: number, index: number) => Place;
  const refuse = (at: Place, what: "text" | "columns", most: number): void =>
    found.add("NAP122", () => problem("NAP122", at, { what, most }));
  return {
    sink: {
      ...sink,
      header(source, cells, line, row, place) {
        placeOf = (ownLine, ownRow, index) =>
          place?.(ownLine, ownRow, null, index) ?? { source, line: ownLine, column: 1, row: ownRow, index };
        const long = cells.findIndex(isLong);
        // Programs write delimiters for columns that somebody once marked, and that hold nothing.
        const columns = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
        if (columns > mostColumns) refuse(placeOf(line, row, mostColumns), "columns", mostColumns);
        else if (long >= 0) refuse(placeOf(line, row, long), "text", longestText);
        else
          return sink.header(
            source,
            cells.length > mostColumns ? cells.slice(0, mostColumns) : cells,
            line,
            row,
            place,
          );
        return false;
      },
      record(cells, line, row) {
        if (!cells.some(isLong)) return sink.record(cells, line, row);
        const short = cells.map((cell, index) => {
          if (!isLong(cell)) return cell;
          refuse(placeOf(line, row, index), "text", longestText);
          return unreadText(["cell"]);
        });
        sink.record(short, line, row);
      },
    },
    problems: found.list,
  };
}

const isLong = (cell: string): boolean => cell.length > longestText;
