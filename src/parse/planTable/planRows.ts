// The mapped records of plan tables → rows with their cells by column and their places.
import type { MappedColumn } from "../../model/mapping.ts";
import type { Place } from "../../model/place.ts";
import { cleanCell } from "../ratings/cleanCell.ts";
import type { CellPlace } from "../ratings/cellPlace.ts";
import type { MappedSink } from "../mapping/mappedTable.ts";

/** The columns of a mapping that describe a plan. */
export const planColumns = [
  "clause",
  "title",
  "direction",
  "direction-title",
  "start",
  "end",
  "lead",
  "partners",
  "bodies",
  "weight",
  "activity",
] as const satisfies readonly MappedColumn[];

/** One of them. */
export type PlanColumn = (typeof planColumns)[number];

/** One row of a plan's table; a row that names several bodies comes once for each. */
export interface PlanRow {
  /** "" where the cell is empty or the column is not there. */
  readonly cell: (column: PlanColumn) => string;
  readonly place: (column: PlanColumn) => Place;
}

/** A plan of so many clauses is put together in memory; who has more has named a table of ratings. */
export const mostPlanRows = 200_000;

/**
 * Gathers rows, and no more than one too many; what a mapping leaves out does not come here.
 *
 * @example createPlanRows().rows // []
 */
export function createPlanRows(): MappedSink & { readonly rows: readonly PlanRow[] } {
  const rows: PlanRow[] = [];
  let positions = new Map<string, number>();
  let placeOf: CellPlace | null = null;
  return {
    rows,
    header(_source, cells, _line, _row, place) {
      positions = new Map(cells.map((name, position) => [name, position]));
      placeOf = place;
      return true;
    },
    record(cells, line, row) {
      if (rows.length > mostPlanRows) return;
      const [own, place] = [positions, placeOf as CellPlace];
      rows.push({
        cell: (column) => cleanCell(cells[own.get(column) ?? -1]),
        place: (column) => place(line, row, column, own.get(column) ?? 0),
      });
    },
  };
}
