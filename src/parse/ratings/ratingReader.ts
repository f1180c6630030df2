// Records of ratings tables, as they are read → one table of ratings, and what is wrong with their shape.
import { append } from "../../model/append.ts";
import { fold } from "../../text/fold.ts";
import { isDashes } from "../../text/isDashes.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import { keepNumbers } from "../../model/nameNumbers.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import {
  ratingColumns,
  type NameColumn,
  type NamedColumn,
  type RatingColumn,
} from "../../model/ratingTable.ts";
import type { Repeats } from "../../model/tableMapping.ts";
import { unreadText } from "../../model/unread.ts";
import { createNameBuilder, createNumberBuilder, type NameBuilder } from "./columnBuilder.ts";
import { hasRating, isBlank, labelsIn } from "./rowCells.ts";
import { tablePlace, type CellPlace } from "./cellPlace.ts";
import { cleanCell as clean } from "./cleanCell.ts";
import { keepRows } from "./keepRows.ts";
import { noHeader, type RatingHeader, type SeenAround } from "./headerShape.ts";
import { keptRows } from "./keptRows.ts";
import { redundantBlanks } from "./redundantBlanks.ts";
import { createRowWidth } from "./rowWidth.ts";
import { rowBits, tableOf } from "./tableOf.ts";
import type { RatingReader, TableWords } from "./tableReader.ts";
import { createRowCounter, type RowCounter } from "./rowCounter.ts";

/** Where each rating of a row has a cell of its own. */
const ratedCells: ReadonlySet<RatingColumn> = new Set<RatingColumn>(["status", "percent", "value"]);

/** The cell that is kept beside the bits of a row. */
const cellOf = (flag: number): number | undefined =>
  flag < rowBits.cell ? undefined : Math.floor(flag / rowBits.cell) - 1;

const namedColumns = ratingColumns.filter(
  (column): column is NamedColumn => column !== "evidence" && column !== "note",
);

/** A reader without any table yet; see `createRatingReader`. */
export function createReaderWith(
  { columnOf, readHeader, isTotal, repeatedRows }: TableWords,
  { keepTexts }: { readonly keepTexts: boolean },
): RatingReader {
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
  const mapped = new Map<string, Place | null>();
  const counts: RowCounter[] = [];
  /** By table: what becomes of rows for one thing. */
  const repeats: Repeats[] = [];
  let header: RatingHeader = noHeader;
  let headerCells: readonly string[] = [];
  let headerClause = "";
  let width = createRowWidth([]);
  let columns: { builder: NameBuilder; index: number }[] = [];
  let rowCount = 0;
  let nameless: { readonly position: number; readonly at: Place }[] = [];
  let seenAround: SeenAround | undefined;
  let clauseIndex = -1;
  let evidenceIndex = -1;
  let noteIndex = -1;

  const at = (line: number, row: number, column: RatingColumn | null): Place =>
    (places.at(-1) as CellPlace)(line, row, column, column === null ? 0 : (header.index[column] ?? 0));

  /** At the first cell too many, or at the start of a row that has too few. */
  const ragged = (line: number, row: number, found: number): Place =>
    (places.at(-1) as CellPlace)(line, row, null, found > header.cells ? header.cells : 0);

  const tellOfRagged = (line: number, row: number, found: number): void => {
    const params = { row, found, expected: header.cells };
    rowProblems.add("NAP109", () => problem("NAP109", ragged(line, row, found), params));
  };

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

    around: (seen) => void (seenAround = seen),

    header(source, cells, line = 1, row = 1, place = tablePlace(source), own) {
      sources.push(source);
      if (own !== undefined) mapped.set(source, own.openWords);
      repeats.push(own?.repeats ?? "refuse");
      starts.push(rowCount);
      places.push(place);
      const read = readHeader(cells, (index) => place(line, row, null, index), seenAround);
      seenAround = undefined;
      append(problems, read.problems);
      header = read.header ?? noHeader;
      headerCells = cells;
      width = createRowWidth(cells);
      nameless = header.nameless.map((position) => ({ position, at: place(line, row, null, position) }));
      headers.push(header);
      counts.push(createRowCounter(source, place(line, row, null, 0), header.unused, own ?? null));
      if (read.header === null) return false;
      columns = builders
        .map((builder, column) => ({ builder, index: header.index[namedColumns[column] ?? "clause"] ?? -1 }))
        .filter(({ index }) => index >= 0);
      clauseIndex = header.index.clause ?? -1;
      headerClause = fold(cells[clauseIndex] ?? "");
      [evidenceIndex, noteIndex] = [header.index.evidence ?? -1, header.index.note ?? -1];
      return true;
    },

    record(written, line, row, cell) {
      const cells = width.fit(written, line, row);
      for (const doubt of width.doubtful()) tellOfRagged(doubt.line, doubt.row, doubt.found);
      const count = counts.at(-1) as RowCounter;
      count.row();
      const clause = clean(cells[clauseIndex]);
      if (clause.length === headerClause.length && fold(clause) === headerClause && isHeaderAgain(cells))
        return count.skip("header-again", row);
      if (cells.length !== header.cells) {
        if (isBlank(cells)) return count.skip("empty", row);
        tellOfRagged(line, row, cells.length);
        unrated.add(clause);
        return count.skip("ragged", row, line);
      }
      if (nameless.length > 0) tellOfNameless(cells, row);
      if (clause === "" ? labelsIn(cells, header).some(isTotal) : isTotal(clause))
        return count.skip("total", row);
      const isRated = hasRating(cells, header.ratings);
      if (!isRated) unrated.add(clause);
      if (clauseIndex >= 0 && clause === "") {
        if (!isRated) return count.skip(isBlank(cells) ? "empty" : "not-a-clause", row);
        rowProblems.add("NAP220", () => problem("NAP220", at(line, row, "clause"), { row }));
        return count.skip("no-clause", row, line);
      }
      if (!isRated && clauseIndex < 0) return count.skip("not-a-clause", row);
      for (const { builder, index } of columns) builder.put(rowCount, clean(cells[index]));
      if (clauseIndex < 0) builders[0]?.put(rowCount, unreadText([]));
      rowCount++;
      count.keep(row);
      lines.push(line);
      rows.push(row);
      const proof = evidenceIndex < 0 ? "" : clean(cells[evidenceIndex]);
      const note = noteIndex < 0 ? "" : clean(cells[noteIndex]);
      const hasEvidence = proof !== "" && (proof.length > 3 || !isDashes(proof));
      flags.push(
        (hasEvidence ? rowBits.withEvidence : 0) +
          (note === "" ? 0 : rowBits.withNote) +
          (isRated ? 0 : rowBits.withoutRating) +
          (cell === undefined ? 0 : (cell + 1) * rowBits.cell),
      );
      if (!keepTexts) return;
      evidence.push(hasEvidence ? proof : null);
      notes.push(note === "" ? null : note);
    },

    finish(meant = (table) => table) {
      const column = Object.fromEntries(
        namedColumns.map((name, index): [NamedColumn, NameColumn] => {
          const builder = builders[index] as NameBuilder;
          return [name, { names: builder.names, numbers: builder.finish(rowCount) }];
        }),
      ) as Record<NamedColumn, NameColumn>;
      // Rows are looked up by their clauses time and again, and by no other column.
      keepNumbers(column.clause.names, (builders[namedColumns.indexOf("clause")] as NameBuilder).numbers);
      const all = { column, line: lines.finish(), row: rows.finish(), flag: flags.finish(), starts };
      const isGap = (index: number): boolean => ((all.flag[index] ?? 0) & rowBits.withoutRating) !== 0;
      const same = meant({ column, unrated }).column;
      const repeated = repeatedRows?.(repeats, same, rowCount, isGap, starts);
      const redundant = redundantBlanks(same, rowCount, isGap, repeated);
      const accounts = counts.map((count, index) =>
        count.account(
          keptRows(
            starts[index] ?? 0,
            starts[index + 1] ?? rowCount,
            (record) => all.row[record] ?? 0,
            isGap,
            redundant,
            count.summed(),
          ),
        ),
      );
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
              ratedCells.has(name) ? cellOf(kept.flag[index] ?? 0) : undefined,
            ),
          { unrated, mapped, sources, accounts },
        ),
        unreadColumns: new Map(headers.map(({ unread }, index) => [sources[index] ?? "", unread])),
        problems: [...problems, ...rowProblems.list()],
        empty: headers.flatMap((own, index) => {
          const [count, account] = [counts[index], accounts[index]];
          return own === noHeader || count === undefined || account === undefined || account.rated > 0
            ? []
            : [
                {
                  at: count.at,
                  rows: account.rows,
                  isRepeated: account.skipped.some(
                    ({ reason }) => reason === "repeated" || reason === "superseded",
                  ),
                },
              ];
        }),
      };
    },
  };
}
