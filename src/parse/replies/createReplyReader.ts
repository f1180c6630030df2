// Records of tables of replies, as they are read → one table of replies, and what is wrong with its shape.
import { append } from "../../model/append.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import {
  ratingColumns,
  type NameColumn,
  type NamedColumn,
  type RatingColumn,
} from "../../model/ratingTable.ts";
import { replyColumns, type ReplyAnswer, type ReplyColumn, type ReplyTable } from "../../model/replies.ts";
import { fold } from "../../text/fold.ts";
import { isDashes } from "../../text/isDashes.ts";
import { tablePlace, type CellPlace } from "../ratings/cellPlace.ts";
import { cleanCell } from "../ratings/cleanCell.ts";
import { createNameBuilder } from "../ratings/columnBuilder.ts";
import { isTotal } from "../ratings/isTotal.ts";
import { isBlank } from "../ratings/rowCells.ts";
import { createRowCounter, type RowCounter } from "../ratings/rowCounter.ts";
import { createRowWidth } from "../ratings/rowWidth.ts";
import { rowBits, tableOf } from "../ratings/tableOf.ts";
import type { TakenTable } from "../ratings/takenTable.ts";
import { answerOf } from "./answerOf.ts";
import { readReplyHeader, replyColumnOf, type ReplyHeader } from "./replyHeader.ts";

/** Takes tables one after the other, each as a header and its records. */
export interface ReplyReader extends TakenTable {
  /** The column of a ratings table that means as much to a reader of files. */
  readonly columnOf: (name: string) => string | null;
  readonly finish: () => { readonly table: ReplyTable; readonly problems: Problem[] };
}

/** Which columns of replies are which of ratings, for what a body says and for what was decided. */
const theirColumns: Readonly<Partial<Record<RatingColumn, ReplyColumn>>> = {
  clause: "clause",
  activity: "activity",
  body: "body",
  status: "status",
  percent: "percent",
  evidence: "evidence",
  note: "comment",
  received: "received",
};
const finalColumns: Readonly<Partial<Record<RatingColumn, ReplyColumn>>> = {
  clause: "clause",
  activity: "activity",
  body: "body",
  rater: "decided-by",
  status: "final-status",
  percent: "final-percent",
  note: "final-note",
};

/** Cells that say something of what the row is about. */
const sayingColumns = ["answer", "status", "percent", "final-status", "final-percent"] as const;

interface ReadRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
  readonly table: number;
}

/**
 * Headers are read in the languages of the tables, whatever their order. A row that names a clause and says nothing is kept
 * as a rating nobody replied to.
 *
 * @example
 * const reader = createReplyReader();
 * reader.header("replies.csv", ["Bənd", "Cavab", "Status"]) // true
 * reader.record(["1.1", "etiraz", "full"], 2, 2);
 * const { table } = reader.finish();
 * [table.answers[0], table.theirs.column.status.names[1]] // ["object", "full"]
 */
export function createReplyReader(): ReplyReader {
  const problems: Problem[] = [];
  const rowProblems = manyProblems();
  const tables: { readonly header: ReplyHeader; readonly place: CellPlace; readonly count: RowCounter }[] =
    [];
  const sources: string[] = [];
  const rows: ReadRow[] = [];
  const kept: { rated: number; unrated: number }[] = [];
  let headerCells: readonly string[] = [];
  let width = createRowWidth([]);
  let nameless: readonly number[] = [];

  const tellOfRagged = (line: number, row: number, found: number): void => {
    const { header, place } = tables.at(-1) as (typeof tables)[number];
    const at = found > header.cells ? header.cells : 0;
    rowProblems.add("NAP109", () =>
      problem("NAP109", place(line, row, null, at), { row, found, expected: header.cells }),
    );
  };
  /** As on each page of an export. */
  const isHeaderAgain = (cells: readonly string[]): boolean =>
    cells.length === headerCells.length &&
    cells.every((cell, index) => fold(cell) === fold(headerCells[index] ?? ""));

  return {
    columnOf: (name) => replyColumnOf(name),

    header(source, cells, line = 1, row = 1, place = tablePlace(source)) {
      sources.push(source);
      const read = readReplyHeader(cells, (index) => place(line, row, null, index));
      append(problems, read.problems);
      if (read.header === null) return false;
      const count = createRowCounter(source, place(line, row, null, 0), read.header.unused, null);
      tables.push({ header: read.header, place, count });
      kept.push({ rated: 0, unrated: 0 });
      headerCells = cells;
      width = createRowWidth(cells);
      nameless = read.header.nameless;
      return true;
    },

    record(written, line, row) {
      const { header, place, count } = tables.at(-1) as (typeof tables)[number];
      const cells = width.fit(written, line, row);
      for (const doubt of width.doubtful()) tellOfRagged(doubt.line, doubt.row, doubt.found);
      count.row();
      if (isBlank(cells)) return count.skip("empty", row);
      if (isHeaderAgain(cells)) return count.skip("header-again", row);
      if (cells.length !== header.cells) {
        tellOfRagged(line, row, cells.length);
        return count.skip("ragged", row, line);
      }
      nameless = nameless.filter((position) => {
        if (cleanCell(cells[position]) === "") return true;
        const params = { column: "", number: position + 1, row, known: replyColumns };
        problems.push(problem("NAP112", place(line, row, null, position), params));
        return false;
      });
      const own = replyColumns.map((column) => cleanCell(cells[header.index[column] ?? -1]));
      const [clause = ""] = own;
      const says = sayingColumns.some((column) => own[replyColumns.indexOf(column)] !== "");
      if (clause !== "" && isTotal(clause)) return count.skip("total", row);
      if (clause === "") {
        if (!says) return count.skip("not-a-clause", row);
        rowProblems.add("NAP220", () =>
          problem("NAP220", place(line, row, "clause", header.index.clause ?? 0), { row }),
        );
        return count.skip("no-clause", row, line);
      }
      const sums = kept.at(-1) as (typeof kept)[number];
      if (says) sums.rated++;
      else sums.unrated++;
      rows.push({ cells: own, line, row, table: tables.length - 1 });
    },

    finish() {
      const cellAt = (row: number, column: ReplyColumn): string =>
        rows[row]?.cells[replyColumns.indexOf(column)] ?? "";
      const placeAt = (row: number, column: ReplyColumn): Place => {
        const own = rows[row] as ReadRow;
        const { header, place } = tables[own.table] as (typeof tables)[number];
        return place(own.line, own.row, column, header.index[column] ?? 0);
      };
      const accounts = tables.map(({ count }, index) =>
        count.account({ ...(kept[index] ?? { rated: 0, unrated: 0 }), redundant: new Map() }),
      );
      const tableWith = (columns: typeof theirColumns): ReplyTable["theirs"] =>
        ratingsOf(rows, columns, cellAt, placeAt, sources);
      const written = rows.map((_, row) => cellAt(row, "answer"));
      return {
        table: {
          theirs: tableWith(theirColumns),
          final: tableWith(finalColumns),
          answers: written.map((cell): ReplyAnswer | null => answerOf(cell)),
          written,
          sources,
          accounts,
          place: placeAt,
        },
        problems: [...problems, ...rowProblems.list()],
      };
    },
  };
}

/** The rows as ratings, of the columns that are given; all others are empty. */
function ratingsOf(
  rows: readonly ReadRow[],
  columns: Readonly<Partial<Record<RatingColumn, ReplyColumn>>>,
  cellAt: (row: number, column: ReplyColumn) => string,
  placeAt: (row: number, column: ReplyColumn) => Place,
  sources: readonly string[],
): ReplyTable["theirs"] {
  const textsOf = (column: RatingColumn): string[] => {
    const own = columns[column];
    return own === undefined ? [] : rows.map((_, row) => cellAt(row, own));
  };
  const column = Object.fromEntries(
    ratingColumns
      .filter((name): name is NamedColumn => name !== "evidence" && name !== "note")
      .map((name): [NamedColumn, NameColumn] => {
        const builder = createNameBuilder();
        for (const [row, text] of textsOf(name).entries()) if (text !== "") builder.put(row, text);
        return [name, { names: builder.names, numbers: builder.finish(rows.length) }];
      }),
  ) as Record<NamedColumn, NameColumn>;
  const evidence = textsOf("evidence").map((text) =>
    text === "" || (text.length <= 3 && isDashes(text)) ? null : text,
  );
  const notes = textsOf("note").map((text) => (text === "" ? null : text));
  const flag = Int32Array.from(rows, (_, row) => {
    const isRated = column.status.numbers[row] !== 0 || column.percent.numbers[row] !== 0;
    return (
      ((evidence[row] ?? null) === null ? 0 : rowBits.withEvidence) +
      ((notes[row] ?? null) === null ? 0 : rowBits.withNote) +
      (isRated ? 0 : rowBits.withoutRating)
    );
  });
  return tableOf(
    {
      column,
      line: Int32Array.from(rows, ({ line }) => line),
      row: Int32Array.from(rows, ({ row }) => row),
      flag,
      starts: [0],
      evidence,
      notes,
    },
    (row, _, name) => placeAt(row, columns[name] ?? "clause"),
    { unrated: new Set(), mapped: new Map(), sources, accounts: [] },
  );
}
