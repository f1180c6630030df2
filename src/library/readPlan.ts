// The text of a plan file, and the tables that hold its clauses → the plan, or what is wrong with it.
import { append, checkPlan, isError, problem, toPlan, trustIn } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { planOf, type Plan } from "./plan.ts";
import { problemsJson } from "./problemsJson.ts";
import { readDocument, sourceNames, type Read, type SourceOption } from "./readDocument.ts";
import { withClauseTables, type ClauseTable } from "./withClauseTables.ts";

/** The clauses of a plan that are not in its own text. */
export interface PlanOptions extends SourceOption {
  /** In the place of the files that the text names under `clauses`. */
  readonly clauses?: ClauseTable | readonly ClauseTable[];
}

const planNames = { ...sourceNames, clauses: true } as const;

/**
 * Reads the text of a plan file (`nap/plan@1`), with clauses in the text or in tables.
 *
 * Throws `InvalidOption` where there is no mapping for a table.
 *
 * @example
 * const { value, problems } = readPlan(planText);
 * value.directions[0].clauses.map(({ id }) => id) // ["1.1", "1.2"]
 * problems // []
 * readPlan("format: nap/plan@1\nid: p").problems[0].code // "NAP202"
 * const listed = `
 * format: nap/plan@1
 * id: listed
 * period: {start: 2025, end: 2026}
 * clauses: {files: plan.csv, mapping: {columns: {clause: No, title: Measure}}}
 * `;
 * const { value: filled } = readPlan(listed, { clauses: { text: "No;Measure\n1.1;Publish\n1.2;Consult\n" } });
 * filled.directions[0].clauses[1].title // "Consult"
 */
export function readPlan(text: string, options: PlanOptions = {}): Read<Plan> {
  const { clauses, ...named } = givenOptions(options, planNames);
  const { document: written, problems, isUsable } = readDocument("nap/plan@1", text, named);
  if (written === null) return { value: null, problems: problemsJson(problems) };
  const tables = clauses === undefined ? null : [clauses].flat();
  const own = written.text.clauses;
  const missing =
    tables !== null || own === undefined
      ? []
      : [own.files]
          .flat()
          .map((path) => problem("NAP308", written.at(["clauses", "files"]), { path: String(path) }));
  const { document, problems: inTables } =
    tables === null || !isUsable
      ? { document: written, problems: missing }
      : withClauseTables(written, tables);
  const { plan, problems: found } = toPlan(document.source, document.text, document.at);
  const all = [...problems, ...inTables, ...found];
  const isWhole = isUsable && !inTables.some(isError);
  if (isWhole) append(all, checkPlan(plan));
  const value =
    isWhole && !all.some(isError) ? planOf({ ...plan, trust: trustIn(document.unread, all, true) }) : null;
  return { value, problems: problemsJson(all) };
}
