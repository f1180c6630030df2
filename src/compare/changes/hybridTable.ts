// Two tables of ratings, a clause and some of its changes → the table of now, in which only these changes of the clause are made.
import {
  ratingColumns,
  type NameColumn,
  type NamedColumn,
  type RatingColumn,
  type RatingTable,
} from "../../model/ratingTable.ts";
import { rowsByClause } from "../../score/rowsByClause.ts";
import { pairsOf, type RowChange } from "./rowChanges.ts";

/** A cell of one of the tables. */
interface CellSource {
  readonly table: RatingTable;
  readonly row: number;
}

/** A row of the mixed table: where each of its cells is from. */
type MixedRow = (column: RatingColumn) => CellSource;

/** All other clauses are as they are now. Cells of the clause that are not among the changes are as they were before. */
export function hybridTable(
  now: RatingTable,
  before: RatingTable,
  clause: string,
  made: readonly RowChange[],
): RatingTable {
  const [own, old] = [rowsByClause(now), rowsByClause(before)];
  const rows: MixedRow[] = [];
  const add = (row: MixedRow): void => void rows.push(row);
  for (const id of own.ids())
    if (id !== clause) for (const row of own.map(id, itself)) add(() => ({ table: now, row }));
  const pairs = pairsOf(now, own.map(clause, itself), before, old.map(clause, itself));
  for (const { now: present, before: past } of pairs) {
    const isOf = (change: RowChange): boolean => change.now === present && change.before === past;
    const ofRow = made.filter(isOf);
    if (present === null) {
      if (past !== null && ofRow.length === 0) add(() => ({ table: before, row: past }));
    } else if (past === null) {
      if (ofRow.length > 0) add(() => ({ table: now, row: present }));
    } else
      add((column) =>
        ofRow.some(({ change }) => change.column === column)
          ? { table: now, row: present }
          : { table: before, row: past },
      );
  }
  return tableOf(now, rows);
}

const itself = (row: number): number => row;

const isNamed = (column: RatingColumn): column is NamedColumn => column !== "evidence" && column !== "note";

function tableOf(like: RatingTable, rows: readonly MixedRow[]): RatingTable {
  const at = (row: number, column: RatingColumn): CellSource =>
    rows[row]?.(column) ?? { table: like, row: 0 };
  const merged = new Map<NamedColumn, MergedColumn>();
  for (const column of ratingColumns) if (isNamed(column)) merged.set(column, mergedColumn(rows, column));
  const numbersOf = (column: NamedColumn): readonly (CellSource | null)[] => merged.get(column)?.first ?? [];
  const amountsOf = (column: "percent" | "value") =>
    numbersOf(column).map((cell) => {
      const amounts = column === "percent" ? cell?.table.percents : cell?.table.values;
      return cell === null ? null : (amounts?.[cell.table.column[column].numbers[cell.row] ?? 0] ?? null);
    });
  return {
    ...like,
    rows: rows.length,
    column: Object.fromEntries([...merged].map(([column, own]) => [column, own.column])) as Record<
      NamedColumn,
      NameColumn
    >,
    percents: amountsOf("percent"),
    values: amountsOf("value"),
    hasEvidence: (row) => ask(at(row, "evidence"), (table, own) => table.hasEvidence(own)),
    hasNote: (row) => ask(at(row, "note"), (table, own) => table.hasNote(own)),
    isBlank: (row) =>
      (["status", "percent", "value"] as const).every(
        (column) => (merged.get(column)?.column.numbers[row] ?? 0) === 0,
      ),
    isLeftOut: (row) => ask(at(row, "status"), (table, own) => table.isLeftOut(own)),
    evidence: (row) => ask(at(row, "evidence"), (table, own) => table.evidence(own)),
    note: (row) => ask(at(row, "note"), (table, own) => table.note(own)),
    place: (row, column) => ask(at(row, column), (table, own) => table.place(own, column)),
  };
}

const ask = <T>({ table, row }: CellSource, what: (table: RatingTable, row: number) => T): T =>
  what(table, row);

interface MergedColumn {
  readonly column: NameColumn;
  /** For each text the first cell that has it; `null` for the empty one. */
  readonly first: readonly (CellSource | null)[];
}

function mergedColumn(rows: readonly MixedRow[], column: NamedColumn): MergedColumn {
  const names = [""];
  const known = new Map([["", 0]]);
  const first: (CellSource | null)[] = [null];
  const numbers = Int32Array.from(rows, (row) => {
    const source = row(column);
    const own = source.table.column[column];
    const name = own.names[own.numbers[source.row] ?? 0] ?? "";
    const number = known.get(name);
    if (number !== undefined) return number;
    known.set(name, names.length);
    first.push(source);
    return names.push(name) - 1;
  });
  return { column: { names, numbers }, first };
}
