// The table of doubts that an assessment names → its rows, the other status of each as its status.
import { resolve } from "node:path";
import {
  append,
  createRatingReader,
  fold,
  isError,
  problem,
  startOf,
  withBodyIds,
  withClauseIds,
  type Place,
  type Plan,
  type RatingTable,
  type TableSink,
} from "../../core.ts";
import type { FileReader } from "./fileReader.ts";

/** How the column of the other status may be called. */
const alternatives = new Set([
  "alternative",
  "doubt",
  "alternativ",
  "başqa status",
  "alternativa",
  "альтернатива",
]);

const named = (cells: readonly string[]): string[] =>
  cells.map((cell) => (alternatives.has(fold(cell)) ? "status" : cell));

/** Columns that it does not know, who doubts and why among them, are for people. */
export async function readDoubts(
  path: string,
  at: Place,
  folder: string,
  plan: Plan | null,
  fileReader: FileReader,
): Promise<RatingTable> {
  const reader = createRatingReader({ keepTexts: false });
  let found: readonly string[] = [];
  const sink: TableSink = {
    ...reader,
    columnOf: (name) => reader.columnOf(alternatives.has(fold(name)) ? "status" : name),
    header: (source, cells, line, row, place) => {
      found = cells;
      return reader.header(source, named(cells), line, row, place);
    },
  };
  await fileReader.table(resolve(folder, path), sink, at);
  const { table, problems } = reader.finish(
    plan === null ? undefined : (texts) => withClauseIds(withBodyIds(texts, plan), plan),
  );
  const errors = problems.filter(isError);
  append(fileReader.problems, errors);
  const [source] = table.sources;
  if (errors.length === 0 && source !== undefined && table.rows > 0 && table.column.status.names.length === 1)
    fileReader.problems.push(
      problem("NAP111", startOf(source), { column: "doubt", names: [...alternatives], found }),
    );
  return table;
}
