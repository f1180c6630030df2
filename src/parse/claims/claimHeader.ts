// The header cells of a table of claims → which cell carries which column, and what is wrong with them.
import { claimColumns, type ClaimColumn } from "../../model/claimColumn.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { fold } from "../../text/fold.ts";
import { suggester } from "../../text/suggest.ts";
import { unknownColumns } from "../ratings/unknownColumns.ts";
import { claimNames } from "./claimNames.ts";

/** Which cell carries which column. */
export interface ClaimHeader {
  readonly cells: number;
  readonly index: Readonly<Partial<Record<ClaimColumn, number>>>;
  /** Band → the cell with the number of clauses in it. */
  readonly bands: ReadonlyMap<string, number>;
  /** Cells of the header in which nothing stands. */
  readonly nameless: readonly number[];
}

const byName = new Map(
  claimColumns.flatMap((column) => claimNames[column].map((name) => [fold(name), column] as const)),
);

/** The column that a header cell names, whatever stands behind it in brackets; `null` for none. */
export const claimColumnOf = (name: string): ClaimColumn | null =>
  byName.get(fold(name)) ?? byName.get(fold(name).replace(/ ?\([^()]*\)$/, "")) ?? null;

/** `counts.full`: the band after the point. */
export const bandOf = (name: string): string | null => /^counts\.(\S.*)$/i.exec(name.trim())?.[1] ?? null;

/** As they are listed to whoever wrote another one. */
export const listedColumns: readonly string[] = [...claimColumns, "counts.BAND"];

/** All but those that only say more of a claim. */
const deciding: ReadonlySet<ClaimColumn> = new Set(
  claimColumns.filter((column) => column !== "source" && column !== "note"),
);

/** Names that are shown of a column that is missing. */
const shownNames = 4;

/** `header` is `null` where there are no figures. */
export function readClaimHeader(
  cells: readonly string[],
  placeOf: (index: number) => Place,
): { header: ClaimHeader | null; problems: Problem[] } {
  const index: Partial<Record<ClaimColumn, number>> = {};
  const bands = new Map<string, number>();
  const problems: Problem[] = [];
  let unknown: number[] = [];
  const tellTwice = (column: ClaimColumn, first: number, second: number): void =>
    void problems.push(problem("NAP113", placeOf(second), { column, first: first + 1, second: second + 1 }));
  for (const [position, cell] of cells.entries()) {
    const band = bandOf(cell);
    const column = claimColumnOf(cell);
    const first = column === null ? bands.get(band ?? "") : index[column];
    if (fold(cell) === "") continue;
    if (first !== undefined) tellTwice(column ?? "clauses", first, position);
    else if (column !== null) index[column] = position;
    else if (band !== null) bands.set(band, position);
    else unknown.push(position);
  }
  // One period cannot be told in two ways.
  if (index.period !== undefined && (index.start ?? index.end) !== undefined)
    tellTwice("period", index.period, index.start ?? index.end ?? 0);
  if (index.figure === undefined) {
    const slips = unknown.flatMap((position) => {
      const name = suggester(claimNames.figure)(cells[position] ?? "");
      return name === null ? [] : [{ position, name }];
    });
    const [slip] = slips;
    problems.push(
      problem("NAP111", placeOf(slip?.position ?? 0), {
        column: "figure",
        names: claimNames.figure.slice(0, shownNames),
        found: cells.map((cell) => cell.trim()).filter((cell) => cell !== ""),
        ...(slip === undefined ? {} : { suggestion: slip.name }),
      }),
    );
    if (slip === undefined || slips.length > 1) return { header: null, problems };
    index.figure = slip.position;
    unknown = unknown.filter((position) => position !== slip.position);
  }
  for (const { found } of unknownColumns(unknown, cells, index, {
    placeOf,
    columnOf: claimColumnOf,
    names: [...byName.keys()],
    columns: listedColumns,
    deciding,
  }))
    problems.push(found);
  const nameless = [...cells.keys()].filter((position) => fold(cells[position] ?? "") === "");
  return { header: { cells: cells.length, index, bands, nameless }, problems };
}
