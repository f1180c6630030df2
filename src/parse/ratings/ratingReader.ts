// Records of ratings tables, as they are read → one table of ratings, and what is wrong with their shape.
import { append } from "../../model/append.ts";
import { fold } from "../../text/fold.ts";
import { isDashes } from "../../text/isDashes.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import {
  ratingColumns,
  type NameColumn,
  type NamedColumn,
  type RatingColumn,
  type RatingTable,
  type UnreadColumns,
} from "../../model/ratingTable.ts";
import { unreadText } from "../../model/unread.ts";
import { createNameBuilder, createNumberBuilder, type NameBuilder } from "./columnBuilder.ts";
import { hasRating, isBlank, labelsIn } from "./rowCells.ts";
import { isTotal } from "./isTotal.ts";
import { tablePlace, type CellPlace } from "./cellPlace.ts";
import { cleanCell as clean } from "./cleanCell.ts";
import { keepRows } from "./keepRows.ts";
import { columnOf, readHeader, type RatingHeader } from "./ratingHeader.ts";
import { redundantBlanks } from "./redundantBlanks.ts";
import { rowBits, tableOf } from "./tableOf.ts";
import { createRowCounter, type RowCounter } from "./rowCounter.ts";

/** A table of which no row holds a rating. */
export interface EmptyTable {
  /** Its header. */
  readonly at: Place;
  readonly rows: number;
}

/**
 * Takes tables one after the other, each as a header and its records. Lines and rows count from 1; above a header there
 * may be others. `finish` gives all ratings as one table.
 */
export interface RatingReader {
  /** The column that a header cell names; `null` for none. */
  readonly columnOf: (name: string) => RatingColumn | null;
  /** `false`: the table cannot be read, and its records need not be sent. */
  readonly header: (
    source: string,
    cells: readonly string[],
    line?: number,
    row?: number,
    place?: CellPlace,
  ) => boolean;
  readonly record: (cells: readonly string[], line: number, row: number) => void;
  /**
   * `unreadColumns`: by source, the columns that a table has twice, or under a name of which it is not sure what it
   * means; their cells are empty in `table`.
   */
  readonly finish: () => {
    table: RatingTable;
    unreadColumns: UnreadColumns;
    problems: Problem[];
    empty: EmptyTable[];
  };
}

const namedColumns = ratingColumns.filter(
  (column): column is NamedColumn => column !== "evidence" && column !== "note",
);

const noHeader: RatingHeader = {
  cells: 0,
  index: {},
  ratings: [],
  nameless: [],
  unread: new Set(),
  unused: [],
};

/**
 * A reader without any table yet. Headers are read in English and Azerbaijani, whatever their order; a row without
 * status, percent and value has no rating, and is kept as such.
 *
 * @param options `keepTexts`: whether evidence and notes are kept, or only whether a row has them
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * reader.header("ratings.csv", ["Bənd", "İcra faizi"]) // true
 * reader.record(["1.1", "72,5 %"], 2, 2);
 * reader.record(["1.2", ""], 3, 3);
 * const { table } = reader.finish();
 * [table.rows, table.isBlank(1), table.percents[1]] // [2, true, fraction(29, 40)]
 */
export function createRatingReader({ keepTexts }: { readonly keepTexts: boolean }): RatingReader {
  const problems: Problem[] = [];
  const rowProblems = manyProblems();
  const sources: string[] = [];
  const places: CellPlace[] = [];
  const builders = namedColumns.map(() => createNameBuilder());
  const [lines, rows, flags] = [createNumberBuilder(), createNumberBuilder(), createNumberBuilder()];
  /** The first row of each source. */
  const starts: number[] = [];
  const evidence: (string | null)[] = [];
  const notes: (string | null)[] = [];
  const headers: RatingHeader[] = [];
  const unrated = new Set<string>();
  const counts: RowCounter[] = [];
  let header: RatingHeader = noHeader;
  let headerCells: readonly string[] = [];
  let headerClause = "";
  let columns: { builder: NameBuilder; index: number }[] = [];
  let rowCount = 0;
  let nameless: { readonly position: number; readonly at: Place }[] = [];
  let clauseIndex = -1;
  let evidenceIndex = -1;
  let noteIndex = -1;

  const at = (line: number, row: number, column: RatingColumn | null): Place =>
    (places.at(-1) as CellPlace)(line, row, column, column === null ? 0 : (header.index[column] ?? 0));

  /** At the first cell too many, or at the start of a row that has too few. */
  const ragged = (line: number, row: number, found: number): Place =>
    (places.at(-1) as CellPlace)(line, row, null, found > header.cells ? header.cells : 0);

  /** As on each page of an export. */
  const isHeaderAgain = (cells: readonly string[]): boolean =>
    cells.length === headerCells.length &&
    cells.every((cell, index) => fold(cell) === fold(headerCells[index] ?? ""));

  /** Once a column: what stands in it is not read. */
  const tellOfNameless = (cells: readonly string[], row: number): void => {
    nameless = nameless.filter(({ position, at: where }) => {
      if (clean(cells[position]) === "") return true;
      problems.push(
        problem("NAP112", where, { column: "", number: position + 1, row, known: ratingColumns }),
      );
      return false;
    });
  };

  return {
    columnOf,

    header(source, cells, line = 1, row = 1, place = tablePlace(source)) {
      sources.push(source);
      starts.push(rowCount);
      places.push(place);
      const read = readHeader(cells, (index) => place(line, row, null, index));
      append(problems, read.problems);
      header = read.header ?? noHeader;
      headerCells = cells;
      nameless = header.nameless.map((position) => ({ position, at: place(line, row, null, position) }));
      headers.push(header);
      counts.push(createRowCounter(source, place(line, row, null, 0), header.unused));
      if (read.header === null) return false;
      columns = builders
        .map((builder, column) => ({ builder, index: header.index[namedColumns[column] ?? "clause"] ?? -1 }))
        .filter(({ index }) => index >= 0);
      clauseIndex = header.index.clause ?? -1;
      headerClause = fold(cells[clauseIndex] ?? "");
      [evidenceIndex, noteIndex] = [header.index.evidence ?? -1, header.index.note ?? -1];
      return true;
    },

    record(cells, line, row) {
      const count = counts.at(-1) as RowCounter;
      count.row();
      const clause = clean(cells[clauseIndex]);
      if (clause.length === headerClause.length && fold(clause) === headerClause && isHeaderAgain(cells))
        return count.skip("header-again");
      if (cells.length !== header.cells) {
        if (isBlank(cells)) return count.skip("empty");
        const params = { row, found: cells.length, expected: header.cells };
        rowProblems.add("NAP109", () => problem("NAP109", ragged(line, row, cells.length), params));
        unrated.add(clause);
        return count.skip("ragged", { line, row });
      }
      if (nameless.length > 0) tellOfNameless(cells, row);
      if (clause === "" ? labelsIn(cells, header).some(isTotal) : isTotal(clause)) return count.skip("total");
      const isRated = hasRating(cells, header.ratings);
      if (!isRated) unrated.add(clause);
      if (clauseIndex >= 0 && clause === "") {
        if (!isRated) return count.skip(isBlank(cells) ? "empty" : "not-a-clause");
        rowProblems.add("NAP220", () => problem("NAP220", at(line, row, "clause"), { row }));
        return count.skip("no-clause", { line, row });
      }
      if (!isRated && clauseIndex < 0) return count.skip("not-a-clause");
      if (isRated) count.rated();
      else count.unrated();
      for (const { builder, index } of columns) builder.put(rowCount, clean(cells[index]));
      if (clauseIndex < 0) builders[0]?.put(rowCount, unreadText([]));
      rowCount++;
      lines.push(line);
      rows.push(row);
      const proof = evidenceIndex < 0 ? "" : clean(cells[evidenceIndex]);
      const note = noteIndex < 0 ? "" : clean(cells[noteIndex]);
      const hasEvidence = proof !== "" && (proof.length > 3 || !isDashes(proof));
      flags.push(
        (hasEvidence ? rowBits.withEvidence : 0) +
          (note === "" ? 0 : rowBits.withNote) +
          (isRated ? 0 : rowBits.withoutRating),
      );
      if (!keepTexts) return;
      evidence.push(hasEvidence ? proof : null);
      notes.push(note === "" ? null : note);
    },

    finish() {
      const column = Object.fromEntries(
        namedColumns.map((name, index): [NamedColumn, NameColumn] => {
          const builder = builders[index] as NameBuilder;
          return [name, { names: builder.names, numbers: builder.finish(rowCount) }];
        }),
      ) as Record<NamedColumn, NameColumn>;
      const all = { column, line: lines.finish(), row: rows.finish(), flag: flags.finish(), starts };
      const redundant = redundantBlanks(
        column,
        rowCount,
        (index) => ((all.flag[index] ?? 0) & rowBits.withoutRating) !== 0,
      );
      for (const [index, reason] of redundant)
        counts[starts.findLastIndex((start) => start <= index)]?.unratedIsNone(reason);
      const kept = redundant.size === 0 ? all : keepRows(all, (index) => !redundant.has(index));
      const textsOf = (texts: (string | null)[]): (string | null)[] =>
        redundant.size === 0 ? texts : texts.filter((_, index) => !redundant.has(index));
      return {
        table: tableOf(
          { ...kept, evidence: textsOf(evidence), notes: textsOf(notes) },
          (index, source, name) =>
            (places[source] as CellPlace)(
              kept.line[index] ?? 1,
              kept.row[index] ?? 1,
              name,
              headers[source]?.index[name] ?? 0,
            ),
          { unrated, sources, accounts: counts.map((count) => count.account()) },
        ),
        unreadColumns: new Map(headers.map(({ unread }, index) => [sources[index] ?? "", unread])),
        problems: [...problems, ...rowProblems.list()],
        empty: headers.flatMap((own, index) => {
          const count = counts[index];
          return own === noHeader || count === undefined || count.ratedRows() > 0
            ? []
            : [{ at: count.at, rows: count.account().rows }];
        }),
      };
    },
  };
}
