// What takes a table, row by row → the same, and the titles that stand in it beside the ids of its clauses.
import type { MappedSource, TableMapping } from "../model/tableMapping.ts";
import type { TitleColumn, WrittenTitle } from "../model/writtenTitle.ts";
import { tablePlace, type CellPlace } from "../parse/ratings/cellPlace.ts";
import { cleanCell } from "../parse/ratings/cleanCell.ts";
import { fold } from "../text/fold.ts";
import { namedColumn } from "./namedColumn.ts";

/** What takes a table: a reader of ratings, or a mapped table before one. */
interface Taker {
  readonly header: (
    source: string,
    cells: readonly string[],
    line: number,
    row: number,
    place?: CellPlace,
  ) => boolean;
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}

/** Which cells of a row make its title. */
interface TitleCells {
  readonly indexes: readonly number[];
  readonly join: string;
  readonly fill: boolean;
}

/**
 * A reader of ratings has no use for titles. They stand in the columns that the mapping names for them, else in the one column
 * with such a name.
 *
 * @example
 * const { taker, columns } = createTitleTaker(createRatingReader({ keepTexts: false }), null);
 * taker.header("r.csv", ["clause", "title", "status"], 1, 1);
 * taker.record(["1.1", "Open data", "full"], 2, 2);
 * columns()[0].titles[0].text // "Open data"
 */
export function createTitleTaker<T extends Taker>(
  taker: T,
  mapping: TableMapping | null,
): { readonly taker: T; readonly columns: () => readonly TitleColumn[] } {
  const own = mapping?.columns.find(({ column }) => column === "title") ?? null;
  const columns: (TitleColumn & { readonly titles: WrittenTitle[] })[] = [];
  let read: {
    readonly cells: TitleCells;
    readonly titles: WrittenTitle[];
    readonly place: CellPlace;
  } | null = null;
  let last = "";
  return {
    taker: {
      ...taker,
      header(source: string, cells: readonly string[], line: number, row: number, place?: CellPlace) {
        const found = own === null ? titleNamed(cells) : titleOf(own, cells);
        const placeOf = place ?? tablePlace(source);
        const [first] = found?.indexes ?? [];
        [read, last] = [null, ""];
        if (found !== null && first !== undefined) {
          const titles: WrittenTitle[] = [];
          columns.push({ at: placeOf(line, row, null, first), titles });
          read = { cells: found, titles, place: placeOf };
        }
        return taker.header(source, cells, line, row, place);
      },
      record(cells: readonly string[], line: number, row: number) {
        taker.record(cells, line, row);
        if (read === null) return;
        const { indexes, join, fill } = read.cells;
        const written = indexes.map((index) => cleanCell(cells[index]));
        const text = written.every((part) => part === "") ? "" : written.join(join);
        const title = text === "" && fill ? last : text;
        last = title;
        if (title !== "")
          read.titles.push({ at: read.place(line, row, "title", indexes[0] ?? 0), text: title });
      },
    },
    columns: () => columns,
  };
}

function titleNamed(cells: readonly string[]): TitleCells | null {
  const indexes = [...cells.keys()].filter((index) => namedColumn(cells[index] ?? "")?.column === "title");
  // Of two, nobody knows which is meant.
  return indexes.length === 1 ? { indexes, join: "", fill: false } : null;
}

function titleOf({ from, fill }: MappedSource, cells: readonly string[]): TitleCells | null {
  const names = from.kind === "columns" || from.kind === "any-of" ? from.names : [];
  const indexes = names
    .map((name) => cells.findIndex((cell) => fold(cell) === fold(name)))
    .filter((index) => index >= 0);
  if (from.kind === "any-of")
    return indexes.length === 0 ? null : { indexes: indexes.slice(0, 1), join: "", fill };
  const isWhole = from.kind === "columns" && indexes.length === names.length;
  return isWhole ? { indexes, join: from.join, fill } : null;
}
