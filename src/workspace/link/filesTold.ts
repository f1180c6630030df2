// The files of an assessment as they were read → what is said of those that are missing, older, or open elsewhere.
import {
  bodiesWithoutReport,
  note,
  problem,
  withBodyIds,
  type Located,
  type Note,
  type Place,
  type Plan,
  type Problem,
} from "../../core.ts";
import type { ReadRatings } from "../read/ratingsRead.ts";

/** Files that were skipped, and rows that newer ones replace. */
export function notesOfFiles({ table, passedOver }: ReadRatings): Note[] {
  const superseded = table.accounts.flatMap(({ source, skipped }) =>
    skipped.flatMap(({ reason, rows }) => (reason === "superseded" ? [{ source, rows }] : [])),
  );
  return [
    ...(passedOver.length > 0 ? [note("files-open-elsewhere", { files: passedOver })] : []),
    ...(superseded.length > 0 ? [note("rows-superseded", { tables: superseded })] : []),
  ];
}

/** NAP137 where each file is the report of a body, and bodies of the plan have none. */
export function missingReports(
  { table, mappings, areSeveral }: ReadRatings,
  plan: Located<Plan> | null,
  at: Place,
): Problem[] {
  if (plan === null || !areSeveral || table.sources.length === 0) return [];
  const bodies = bodiesWithoutReport(plan.value, withBodyIds(table, plan.value), mappings);
  return bodies.length === 0 ? [] : [problem("NAP137", at, { bodies, files: new Set(table.sources).size })];
}
