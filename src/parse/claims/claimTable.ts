// Records of tables of claims, as they are read → the claims as an assessment would have them, and their places.
import { append } from "../../model/append.ts";
import { claimColumns, type ClaimColumn } from "../../model/claimColumn.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import type { Path, Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { fold } from "../../text/fold.ts";
import { tablePlace, type CellPlace } from "../ratings/cellPlace.ts";
import { cleanCell } from "../ratings/cleanCell.ts";
import { isBlank } from "../ratings/rowCells.ts";
import type { TakenTable } from "../ratings/takenTable.ts";
import { createRowWidth } from "../ratings/rowWidth.ts";
import { bandOf, claimColumnOf, listedColumns, readClaimHeader, type ClaimHeader } from "./claimHeader.ts";
import { claimOfRow } from "./claimOfRow.ts";
import type { ClaimText } from "./toStatement.ts";

/** What the claims of one table or several come to. */
export interface ClaimsOfTables {
  readonly texts: readonly ClaimText[];
  /** Of a claim by its number, or of a part of it: `[3, "figure"]`. */
  readonly place: (path: Path) => Place | null;
  readonly problems: readonly Problem[];
  readonly sources: readonly string[];
}

/** Takes tables one after the other, each as a header and its records. */
export interface ClaimTable extends TakenTable {
  /** The column of a ratings table that means as much to a reader of files: each row has a figure, as one there has a clause. */
  readonly columnOf: (name: string) => string | null;
  readonly numberOf: (name: string) => string | null;
  /** Whether cells of the column are figures as printed. */
  readonly isPrinted: (name: string) => boolean;
  readonly finish: () => ClaimsOfTables;
}

/** Names are read as people see them, also where they look like numbers; so is a figure, whose zeros count. */
const likeRatings: Readonly<Partial<Record<ClaimColumn, string>>> = {
  figure: "clause",
  id: "rater",
  of: "body",
  source: "activity",
};

/** Beside a figure, a cell of these is no part of it. */
const likeNumbers: Readonly<Partial<Record<ClaimColumn, string>>> = {
  figure: "value",
  "as-of": "date",
  period: "date",
  start: "date",
  end: "date",
  clauses: "percent",
  note: "note",
};

const rolesIn =
  (roles: Readonly<Partial<Record<ClaimColumn, string>>>, ofBand: string) =>
  (name: string): string | null => {
    const column = claimColumnOf(name);
    return column === null ? (bandOf(name) === null ? null : ofBand) : (roles[column] ?? column);
  };

/**
 * Headers are read in five languages, whatever their order. An empty row is none, and a row with more or fewer cells than
 * the header is a problem.
 *
 * @example
 * const table = createClaimTable();
 * table.header("claims.csv", ["Göstərici", "Vahid"]) // true
 * table.record(["more than 30", "answers"], 2, 2);
 * table.finish().texts // [{ figure: "more than 30", unit: "answers" }]
 */
export function createClaimTable(): ClaimTable {
  const problems: Problem[] = [];
  const rowProblems = manyProblems();
  const sources: string[] = [];
  const tables: { readonly header: ClaimHeader; readonly place: CellPlace }[] = [];
  const texts: ClaimText[] = [];
  const rows: { readonly line: number; readonly row: number; readonly table: number }[] = [];
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
    columnOf: rolesIn(likeRatings, "counts"),
    numberOf: rolesIn(likeNumbers, "percent"),
    isPrinted: (name) => claimColumnOf(name) === "figure",

    header(source, cells, line = 1, row = 1, place = tablePlace(source)) {
      sources.push(source);
      const read = readClaimHeader(cells, (index) => place(line, row, null, index));
      append(problems, read.problems);
      if (read.header === null) return false;
      tables.push({ header: read.header, place });
      headerCells = cells;
      width = createRowWidth(cells);
      nameless = read.header.nameless;
      return true;
    },

    record(written, line, row) {
      const { header, place } = tables.at(-1) as (typeof tables)[number];
      const cells = width.fit(written, line, row);
      for (const doubt of width.doubtful()) tellOfRagged(doubt.line, doubt.row, doubt.found);
      if (isBlank(cells) || isHeaderAgain(cells)) return;
      if (cells.length !== header.cells) return tellOfRagged(line, row, cells.length);
      nameless = nameless.filter((position) => {
        if (cleanCell(cells[position]) === "") return true;
        const params = { column: "", number: position + 1, row, known: listedColumns };
        problems.push(problem("NAP112", place(line, row, null, position), params));
        return false;
      });
      texts.push(
        claimOfRow(cells, header, (code, cell, params) =>
          rowProblems.add(code, () =>
            problem(
              code,
              "band" in cell
                ? place(line, row, `counts.${cell.band}`, header.bands.get(cell.band) ?? 0)
                : place(line, row, cell.column, header.index[cell.column] ?? 0),
              params,
            ),
          ),
        ),
      );
      rows.push({ line, row, table: tables.length - 1 });
    },

    finish: () => ({
      texts,
      place([number, key, part]) {
        const own = rows[Number(number)];
        const table = tables[own?.table ?? -1];
        if (own === undefined || table === undefined) return null;
        const { header, place } = table;
        const [name, index] = cellOf(header, key, part);
        return place(own.line, own.row, name, index ?? 0);
      },
      problems: [...problems, ...rowProblems.list()],
      sources,
    }),
  };
}

/** The name of the column, `null` for the row, and its cell. */
function cellOf(
  { index, bands }: ClaimHeader,
  key: string | number | undefined,
  part: string | number | undefined,
): [name: string | null, index: number | undefined] {
  if (key === "counts") {
    const [first] = bands.keys();
    const band = String(part ?? first);
    return [`counts.${band}`, bands.get(band)];
  }
  const column = key === "period" && index.period === undefined ? (part === "end" ? "end" : "start") : key;
  const known = claimColumns.find((own) => own === column);
  return [known ?? null, known === undefined ? index.figure : index[known]];
}
