// The rows of plan tables → clauses as a plan file has them, each with its places, and rows that do not agree.
import type { Path, Place } from "../../model/place.ts";
import type { PlanText } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { plainClauseId } from "../../text/plainClauseId.ts";
import type { PlanColumn, PlanRow } from "./planRows.ts";

type ClauseText = PlanText["directions"][number]["clauses"][number];

/** A clause from one row or several. */
export interface ClauseOfRows {
  readonly text: ClauseText;
  readonly direction: { readonly id: string; readonly title: string; readonly place: Place };
  /** Of a part of it, by its path in the clause. */
  readonly place: (path: Path) => Place;
}

/** Columns in which the rows of one clause say the same, or nothing. */
const agreeing = ["title", "direction", "direction-title", "start", "end", "weight"] as const;
const lists = ["lead", "partners", "bodies"] as const;

interface Gathered {
  readonly id: string;
  readonly row: PlanRow;
  readonly cells: Map<PlanColumn, { readonly text: string; readonly row: PlanRow }>;
  readonly bodies: Record<(typeof lists)[number], Map<string, PlanRow>>;
  readonly activities: Map<string, PlanRow>;
}

/**
 * @param takesFirst whether of several rows for a clause the first is meant; else they must agree
 * @param bodyOf the id of the body that a cell means
 */
export function clausesOfRows(
  rows: readonly PlanRow[],
  takesFirst: boolean,
  bodyOf: (written: string) => string,
): { clauses: ClauseOfRows[]; problems: Problem[] } {
  const gathered = new Map<string, Gathered>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const id = plainClauseId(row.cell("clause"));
    // Headings and remarks between the clauses.
    if (id === "") continue;
    const known = gathered.get(id);
    const clause = known ?? emptyClause(id, row);
    gathered.set(id, clause);
    for (const column of agreeing) {
      const text = row.cell(column);
      const before = clause.cells.get(column);
      if (text === "") continue;
      if (before === undefined) {
        if (known === undefined || !takesFirst) clause.cells.set(column, { text, row });
      } else if (before.text !== text && !takesFirst) problems.push(disagree(clause, column, before, row));
    }
    for (const list of lists) {
      const body = bodyOf(row.cell(list));
      if (body !== "" && !clause.bodies[list].has(body)) clause.bodies[list].set(body, row);
    }
    const activity = row.cell("activity");
    if (activity !== "" && !clause.activities.has(activity)) clause.activities.set(activity, row);
  }
  return { clauses: [...gathered.values()].map(toClause), problems };
}

const emptyClause = (id: string, row: PlanRow): Gathered => ({
  id,
  row,
  cells: new Map(),
  bodies: { lead: new Map(), partners: new Map(), bodies: new Map() },
  activities: new Map(),
});

const disagree = (
  { id }: Gathered,
  column: PlanColumn,
  before: { readonly text: string; readonly row: PlanRow },
  row: PlanRow,
): Problem =>
  problem("NAP615", row.place(column), {
    clause: id,
    column,
    first: before.text,
    second: row.cell(column),
    row: before.row.place(column).row ?? 0,
  });

function toClause({ id, row, cells, bodies, activities }: Gathered): ClauseOfRows {
  const text = (column: PlanColumn): string => cells.get(column)?.text ?? "";
  const [start, end] = [text("start"), text("end")];
  const named = lists.filter((list) => bodies[list].size > 0);
  const direction = text("direction");
  return {
    text: {
      id,
      ...(text("title") === "" ? {} : { title: text("title") }),
      ...(start === "" && end === "" ? {} : { window: { start: start || end, end: end || start } }),
      ...Object.fromEntries(named.map((list) => [list, [...bodies[list].keys()]])),
      ...(text("weight") === "" ? {} : { weight: text("weight") }),
      ...(activities.size === 0 ? {} : { activities: [...activities.keys()].map((own) => ({ id: own })) }),
    },
    direction: {
      id: direction === "" ? (id.split(".")[0] ?? id) : direction,
      title: text("direction-title"),
      place: (cells.get("direction")?.row ?? row).place("direction"),
    },
    place([key, index]) {
      if (key === "window") return at(cells, row, index === "start" ? "start" : "end");
      if (key === "activities") return ([...activities.values()][Number(index)] ?? row).place("activity");
      const list = lists.find((name) => name === key);
      if (list !== undefined) return ([...bodies[list].values()][Number(index)] ?? row).place(list);
      return at(cells, row, key === "title" || key === "weight" ? key : "clause");
    },
  };
}

const at = (cells: Gathered["cells"], row: PlanRow, column: PlanColumn): Place =>
  (cells.get(column)?.row ?? row).place(column);
