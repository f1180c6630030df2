// What was counted → the ratings of an assessment, as of reading its tables.
import {
  countedTable,
  knownTexts,
  UsageError,
  withBodyIds,
  withClauseIds,
  writtenOtherwise,
  type Answer,
  type CountSpec,
  type Plan,
  type TableMapping,
} from "../../core.ts";
import type { ReadRatings } from "./ratingsRead.ts";

export interface CountedWith {
  readonly spec: CountSpec;
  readonly plan: Plan;
  readonly mapping: TableMapping | null;
  /** The files of the answer, or those that were counted. */
  readonly sources: readonly string[];
  readonly tables: readonly {
    readonly source: string;
    readonly rows: number;
    /** The columns of the table that are not read. */
    readonly unused: readonly string[];
  }[];
}

/** Throws a `UsageError` where something was counted apart from its like. */
export function countedReading(
  answer: Answer,
  { spec, plan, mapping, sources, tables }: CountedWith,
): Omit<ReadRatings, "unopened" | "mappings"> {
  const [source = ""] = sources;
  const { table, unreadColumns, problems, empty, rawOf } = countedTable(answer, {
    spec,
    sources,
    tables,
    mapping,
    known: knownTexts(plan),
    meant: (texts) => withClauseIds(withBodyIds(texts, plan), plan),
  });
  const other = writtenOtherwise(table, withClauseIds(withBodyIds(table, plan), plan), plan, rawOf);
  if (other !== null) throw new UsageError("counts-written-otherwise", { path: source, ...other });
  return {
    table,
    unreadColumns,
    problems,
    empty,
    raters: new Map(),
    written: [],
    titles: [],
    areSeveral: false,
    passedOver: [],
    doubts: null,
  };
}
