// A plan as written and the rows of its tables → the plan with their clauses, its places, and what does not agree.
import { bodyMeant } from "../../model/bodyMeant.ts";
import type { Path, Place } from "../../model/place.ts";
import type { PlanText } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { clausesOfRows, type ClauseOfRows } from "./clausesOfRows.ts";
import { mostPlanRows, type PlanRow } from "./planRows.ts";

type DirectionText = PlanText["directions"][number];

/** A plan whose clauses stand partly in tables. */
export interface PlanOfRows {
  readonly text: PlanText;
  readonly at: (path: Path) => Place;
  readonly problems: readonly Problem[];
}

/** A direction, with the number of its clauses that the file itself has. */
interface Filled {
  readonly direction: DirectionText;
  readonly written: number;
  /** Of the clauses from tables. */
  readonly added: ClauseOfRows[];
  readonly place: Place | null;
}

/**
 * Fills the directions of the plan and adds those that it lacks. A clause without a direction lies in that of the number before its
 * first dot. Where the plan lists no bodies, those of the tables are its bodies. NAP122 for more rows than a plan may have, of which
 * none is read then.
 *
 * @example planOfRows(planFile.text, planFile.at, [], false).text.directions.length // 2
 */
export function planOfRows(
  text: PlanText,
  at: (path: Path) => Place,
  rows: readonly PlanRow[],
  takesFirst: boolean,
): PlanOfRows {
  const tooMany = rows[mostPlanRows];
  if (tooMany !== undefined) {
    const params = { what: "plan-rows", most: mostPlanRows } as const;
    return { text, at, problems: [problem("NAP122", tooMany.place("clause"), params)] };
  }
  const { clauses, problems } = clausesOfRows(rows, takesFirst, bodyMeant(text.bodies ?? []));
  const filled = new Map<string, Filled>(
    text.directions.map((direction) => [
      direction.id,
      { direction, written: direction.clauses.length, added: [], place: null },
    ]),
  );
  for (const clause of clauses) {
    const { id, title } = clause.direction;
    const known = filled.get(id);
    if (known !== undefined) known.added.push(clause);
    else
      filled.set(id, {
        direction: { id, ...(title === "" ? {} : { title }), clauses: [] },
        written: 0,
        added: [clause],
        place: clause.direction.place,
      });
  }
  const directions = [...filled.values()];
  const bodies = text.bodies ?? bodiesOf(clauses);
  return {
    text: {
      ...text,
      ...(bodies.length === 0 ? {} : { bodies }),
      directions: directions.map(({ direction, added }) => ({
        ...direction,
        clauses: [...direction.clauses, ...added.map(({ text: clause }) => clause)],
      })),
    },
    at: placesOf(directions, text.bodies === undefined, clauses, at),
    problems,
  };
}

/** Bodies in the order of their first clause; a plan without a list of them takes their names as ids. */
const bodiesOf = (clauses: readonly ClauseOfRows[]): { id: string }[] => {
  const ids = new Set<string>();
  for (const { text } of clauses)
    for (const names of [text.lead, text.partners, text.bodies]) for (const id of names ?? []) ids.add(id);
  return [...ids].map((id) => ({ id }));
};

function placesOf(
  directions: readonly Filled[],
  hasOwnBodies: boolean,
  clauses: readonly ClauseOfRows[],
  at: (path: Path) => Place,
): (path: Path) => Place {
  return (path) => {
    const [first, index, key, number, ...rest] = path;
    if (first === "bodies" && hasOwnBodies) return clauses[0]?.place([]) ?? at(path);
    const own = first === "directions" && typeof index === "number" ? directions[index] : undefined;
    if (own === undefined) return at(path);
    if (key === "clauses" && typeof number === "number" && number >= own.written)
      return own.added[number - own.written]?.place(rest) ?? at(["clauses"]);
    return own.place ?? at(path);
  };
}
