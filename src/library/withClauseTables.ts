// A plan as written and the texts of tables → the plan with the clauses in them, and what is wrong with the tables.
import {
  append,
  createMappedTable,
  createPlanRows,
  planColumns,
  planOfRows,
  readTableText,
  toMapping,
  type Problem,
  type TableMapping,
  type WrittenDocument,
} from "../core.ts";
import { givenMapping } from "./givenMapping.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import type { Mapping } from "./mapping.ts";
import { sourceNames, type SourceOption } from "./readDocument.ts";

/** The text of a table that holds clauses of a plan. */
export interface ClauseTable extends SourceOption {
  readonly text: string;
  /** What `readMapping` gave; unless given, the mapping that stands in the plan. */
  readonly mapping?: Mapping;
}

type PlanDocument = Extract<WrittenDocument, { format: "nap/plan@1" }>;

export function withClauseTables(
  document: PlanDocument,
  tables: readonly ClauseTable[],
): { document: PlanDocument; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rows = createPlanRows();
  let takesFirst = false;
  const inPlan = once(() => mappingIn(document, problems));
  for (const table of tables) {
    const {
      source = "plan.csv",
      text,
      mapping,
    } = givenOptions(table, { ...sourceNames, text: true, mapping: true });
    if (typeof text !== "string") throw new InvalidOption("clauses", "the text of a table is needed");
    const own = givenMapping(mapping, undefined)?.mapping ?? inPlan();
    if (own === null) continue;
    takesFirst ||= own.repeats === "first";
    const mapped = createMappedTable(own, planColumns, rows);
    append(problems, readTableText(source, text, mapped, own.read).problems);
    append(problems, mapped.finish());
  }
  const read = planOfRows(document.text, document.at, rows.rows, takesFirst);
  append(problems, read.problems);
  return { document: { ...document, text: read.text, at: read.at }, problems };
}

/** That which stands in the plan; `null` where it cannot be used, which is among the problems. */
function mappingIn({ source, text, at }: PlanDocument, problems: Problem[]): TableMapping | null {
  const written = text.clauses?.mapping;
  if (written === undefined || typeof written === "string")
    throw new InvalidOption(
      "clauses",
      written === undefined
        ? "a table needs a mapping, as readMapping gives it"
        : `the mapping "${written}" is needed, as readMapping gives it`,
    );
  const read = toMapping(source, written.id ?? text.id, written, (path) =>
    at(["clauses", "mapping", ...path]),
  );
  append(problems, read.problems);
  return read.problems.length === 0 ? read.mapping : null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
