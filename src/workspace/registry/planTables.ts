// A plan whose clauses stand in tables → the same plan with the clauses, each at its place in its table.
import { dirname, resolve } from "node:path";
import {
  append,
  createMappedTable,
  createPlanRows,
  planColumns,
  planOfRows,
  problem,
  toMapping,
  type Path,
  type Problem,
  type TableMapping,
} from "../../core.ts";
import type { DocumentOf } from "../find/gathered.ts";
import type { FileReader, OpenedTable } from "../read/fileReader.ts";
import { keysWithoutMeaning } from "../read/keysWithoutMeaning.ts";
import type { Registry } from "./registry.ts";
import { unknownMapping } from "./unknownMapping.ts";

type PlanDocument = DocumentOf<"nap/plan@1">;

/** Reads the tables that a plan names; what is wrong with them is among `problems`. */
export async function withTableClauses(
  document: PlanDocument,
  reader: FileReader,
  mappings: Registry<"nap/mapping@1", TableMapping>,
  cwd: string,
  problems: Problem[],
): Promise<PlanDocument> {
  const { clauses } = document.text;
  if (clauses === undefined) return document;
  const folder = dirname(resolve(cwd, document.source));
  const before = problems.length;
  const mapping = await mappingOf(document, clauses.mapping, folder, mappings, problems);
  if (mapping === null) return document;
  const rows = createPlanRows();
  const opened: (OpenedTable | null)[] = [];
  for (const [index, pattern] of [clauses.files].flat().entries()) {
    const way: Path = typeof clauses.files === "string" ? ["clauses", "files"] : ["clauses", "files", index];
    const files = reader.expand(pattern, folder, document.at(way));
    if (files === null) continue;
    if (files.length === 0) problems.push(problem("NAP308", document.at(way), { path: pattern }));
    for (const file of files) {
      const table = createMappedTable(mapping, planColumns, rows);
      opened.push(await reader.table(file, table, document.at(way), mapping.read));
      append(problems, table.finish());
    }
  }
  const read = planOfRows(document.text, document.at, rows.rows, mapping.repeats === "first");
  append(problems, read.problems);
  const isWhole = document.whole && problems.length === before && read.text.directions.length > 0;
  // A warning, after which the plan is whole all the same.
  append(problems, keysWithoutMeaning(mapping, opened));
  return { ...document, text: read.text, at: read.at, whole: isWhole };
}

async function mappingOf(
  { source, text: { id }, at }: PlanDocument,
  written: NonNullable<PlanDocument["text"]["clauses"]>["mapping"],
  folder: string,
  mappings: Registry<"nap/mapping@1", TableMapping>,
  problems: Problem[],
): Promise<TableMapping | null> {
  const way = ["clauses", "mapping"];
  if (typeof written !== "string") {
    const read = toMapping(source, written.id ?? id, written, (path) => at([...way, ...path]));
    append(problems, read.problems);
    return read.problems.length === 0 ? read.mapping : null;
  }
  const found = await mappings.find(written, folder, at(way));
  if (found !== "unknown" && found !== null) return found;
  problems.push(unknownMapping(written, at(way), mappings));
  return null;
}
