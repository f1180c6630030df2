// What was counted → a table of ratings in which a row stands for all that are like it.
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import {
  ratingColumns,
  type CountedRows,
  type RatingTable,
  type UnreadColumns,
} from "../model/ratingTable.ts";
import type { SkipReason } from "../model/tableAccount.ts";
import type { TableMapping } from "../model/tableMapping.ts";
import type { KnownTexts } from "../parse/mapping/knownTexts.ts";
import { createMappedTable, type MappedRows } from "../parse/mapping/mappedTable.ts";
import type { CellPlace } from "../parse/ratings/cellPlace.ts";
import { createRatingReader } from "../parse/ratings/createRatingReader.ts";
import type { EmptyTable, NamedTexts, RatingReader } from "../parse/ratings/tableReader.ts";
import type { Answer, CountedGroup } from "./readAnswer.ts";
import { namesOfColumns, type CountSpec } from "./countSpec.ts";

/** What comes of reading an answer: as of reading a table. */
export interface CountedReading {
  readonly table: RatingTable;
  readonly unreadColumns: UnreadColumns;
  readonly problems: readonly Problem[];
  readonly empty: readonly EmptyTable[];
  /** The clause and the body of a row of the table, as the answer has them; `null` where it names neither. */
  readonly rawOf: (row: number) => { readonly clause: string; readonly body: string } | null;
}

/** A table that was counted. */
interface OneTable {
  readonly source: string;
  readonly rows: number;
  /** Its columns that are not read. */
  readonly unused: readonly string[];
}

interface ReadWith {
  readonly spec: CountSpec;
  /** All files of the answer. */
  readonly sources: readonly string[];
  /** What was counted: the one table, by the name of the answer where it has no other, or several, each of whose groups names it. */
  readonly tables: readonly OneTable[];
  readonly mapping: TableMapping | null;
  readonly known: KnownTexts | null;
  /** What the texts of the table mean in the plan. */
  readonly meant: (texts: NamedTexts) => NamedTexts;
}

/**
 * The rows of an answer go through the same reader as those of a file, and so mean the same.
 *
 * @example
 * const spec = countSpec(plan.value, ownColumns(["clause", "status"]), false);
 * const group = { clause: "1.1", body: "", parts: null, rows: [["full"]], source: "a.csv", line: 2 };
 * const tables = [{ source: "a.csv", rows: 1, unused: [] }];
 * const shape = { spec, sources: ["a.csv"], tables, mapping: null, known: null };
 * const { table } = countedTable({ byClause: [group], byBody: [], rows: 1 }, { ...shape, meant: (texts) => texts });
 * [table.rows, table.counted.bodies(0)] // [1, null]
 */
export function countedTable(answer: Answer, given: ReadWith): CountedReading {
  const byClause = readGroups(answer.byClause, given);
  const byBody = readGroups(withWholes(answer), given);
  const { table } = byClause.reading;
  const counted: CountedRows = {
    bodies: (row) => byClause.groupOf(table, row)?.parts ?? null,
    byBody: byBody.reading.table,
    parts: byBody.parts,
  };
  // What stands for several is of a clause of the plan, and so is among no row of another.
  const accounts = table.accounts.map((account, index) => ({
    ...account,
    summed: new Map<number, number>(),
    rows: given.tables[index]?.rows ?? 0,
    unusedColumns: given.tables[index]?.unused ?? [],
    // A line of the answer may have several of them.
    leftOut: [...new Set(account.leftOut.map(({ line }) => line))].map((line) => ({ line, row: line })),
  }));
  const rawOf = (row: number): CountedGroup | null => {
    const group = byClause.groupOf(table, row);
    return group === undefined || group.parts !== null ? null : group;
  };
  // Only a mapping can lack the meaning of a word.
  const mapped = given.mapping === null ? new Map<string, null>() : table.mapped;
  return {
    ...byClause.reading,
    table: { ...table, sources: given.sources, accounts, mapped, counted },
    rawOf,
  };
}

/** Beside rows for the whole of their clause some of the rows may say nothing: these come first, and are no part. */
function withWholes({ byClause, byBody }: Answer): CountedGroup[] {
  const clauses = new Set(byBody.map(({ clause }) => clause));
  return [
    ...byClause.filter(({ clause, body, parts }) => parts === null && body === "" && clauses.has(clause)),
    ...byBody,
  ];
}

/** Whose rows they are is found again by where they stand: a line of the answer is one group. */
function readGroups(groups: readonly CountedGroup[], given: ReadWith) {
  const { tables, meant } = given;
  const ofRow: CountedGroup[] = [];
  const reader = createRatingReader({ keepTexts: false });
  const problems = tables.flatMap((table) => {
    const own = tables.length === 1 ? groups : groups.filter(({ source }) => source === table.source);
    return readTable(reader, table, own, ofRow, given);
  });
  const read = reader.finish(meant);
  const ofPlace = new Map(sourcesOf(ofRow).map((source) => [source, new Map<number, CountedGroup>()]));
  for (const group of ofRow) ofPlace.get(group.source)?.set(group.line, group);
  const groupOf = (table: RatingTable, row: number): CountedGroup | undefined => {
    const { source, line } = table.place(row, "clause");
    return ofPlace.get(source)?.get(line);
  };
  return {
    reading: { ...read, problems: [...problems, ...read.problems] },
    groupOf,
    parts: partsOf(read.table, groupOf),
  };
}

/** @param ofRow the group of each row that was read before, to which those of this table are added */
function readTable(
  reader: RatingReader,
  { source, unused }: OneTable,
  groups: readonly CountedGroup[],
  ofRow: CountedGroup[],
  { spec: { columns }, mapping, known }: ReadWith,
): Problem[] {
  const header = namesOfColumns(columns);
  const before = ofRow.length;
  const more = new Map<number, number>();
  const mapped = mapping === null ? null : createWeighed(mapping, known);
  const place = (line: number, row: number): Place => {
    const group = ofRow[row - 2];
    return { source: group?.source ?? source, line: group?.line ?? line, column: 1, row: group?.line ?? row };
  };
  const rows: MappedRows = {
    unused,
    openWords: null,
    repeats: "refuse",
    rows: () => ofRow.length - before,
    skipped: () => mapped?.skipped() ?? new Map<SkipReason, number>(),
    leftOut: () => [],
    summed: () => more,
  };
  const isRead =
    mapped === null
      ? reader.header(source, header, 1, 1, place, rows)
      : mapped.header(source, header, place, (cells) => reader.header(source, cells, 1, 1, place, rows));
  if (isRead)
    for (const group of groups)
      for (const cells of group.rows) {
        const number = ofRow.push(group) + 1;
        const count = group.parts ?? 1;
        if (count > 1) more.set(number, count - 1);
        const record = [group.clause, ...(columns.body === null ? [] : [group.body]), ...cells];
        if (mapped === null) reader.record(record, group.line, number);
        else mapped.record(record, group.line, number, count, reader.record);
      }
  return mapped?.problems() ?? [];
}

const sourcesOf = (groups: readonly CountedGroup[]): string[] => [
  ...new Set(groups.map(({ source }) => source)),
];

type Take = (cells: readonly string[], line: number, row: number, cell?: number) => void;

/** A mapped table of which a record stands for as many rows as it is given. */
function createWeighed(mapping: TableMapping, known: KnownTexts | null) {
  let own: MappedRows | null = null;
  let open: ((cells: readonly string[]) => boolean) | null = null;
  let take: Take | null = null;
  let count = 1;
  const table = createMappedTable(
    mapping,
    ratingColumns,
    {
      header(_, cells, __, ___, ____, rows) {
        own = rows;
        return open?.(cells) ?? false;
      },
      record: (cells, line, row, cell) => take?.(cells, line, row, cell),
    },
    known,
    () => count,
  );
  return {
    header(
      source: string,
      cells: readonly string[],
      place: CellPlace,
      opened: (cells: readonly string[]) => boolean,
    ): boolean {
      open = opened;
      return table.header(source, cells, 1, 1, place);
    },
    record(cells: readonly string[], line: number, row: number, meant: number, taken: Take): void {
      [take, count] = [taken, meant];
      table.record(cells, line, row);
    },
    skipped: (): ReadonlyMap<SkipReason, number> => own?.skipped() ?? new Map<SkipReason, number>(),
    problems: () => table.finish(),
  };
}

function partsOf(
  table: RatingTable,
  groupOf: (table: RatingTable, row: number) => CountedGroup | undefined,
): CountedRows["parts"] {
  const found: { rows: number[]; clauses: number }[] = [];
  let last: CountedGroup | undefined;
  for (let row = 0; row < table.rows; row++) {
    const group = groupOf(table, row);
    if (group === undefined || group.parts === null) continue;
    if (group !== last) found.push({ rows: [], clauses: group.parts });
    last = group;
    found.at(-1)?.rows.push(row);
  }
  return found;
}
