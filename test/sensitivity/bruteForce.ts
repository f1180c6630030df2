// A random case and what is not known of it → every figure that can come about, by trying them all with the independent computation.
import fc from "fast-check";
import type { Row } from "../score/given.ts";
import { naiveScore, type PlainCase, type PlainClause } from "../properties/naiveScore.ts";

/** Row → the statuses that stand in its place. */
export type PlainDoubts = ReadonlyMap<number, readonly string[]>;

const statuses = ["low", "mid", "high", "top", "not-due", "unrated", "not-applicable"];

export const doubtsOf = (drawn: PlainCase): fc.Arbitrary<PlainDoubts> =>
  fc
    .array(
      fc.tuple(
        fc.nat({ max: Math.max(drawn.rows.length - 1, 0) }),
        fc.uniqueArray(fc.constantFrom(...statuses), { minLength: 1, maxLength: 2 }),
      ),
      { maxLength: drawn.rows.length === 0 ? 0 : 5 },
    )
    .map((list) => new Map(list));

/** Rows in the place of a thing, each a way that it can be. */
interface Choice {
  readonly replace: (rows: readonly Row[], way: number) => readonly Row[];
  readonly ways: number;
}

/** The least and the greatest value of the method: of percents where the rows have any. */
function endsOf({ rows }: PlainCase): readonly [Partial<Row>, Partial<Row>] {
  const hasNumbers = rows.some(({ percent, value }) => percent !== undefined || value !== undefined);
  return hasNumbers ? [{ percent: "0" }, { percent: "100" }] : [{ status: "low" }, { status: "top" }];
}

const clausesOf = ({ plan }: PlainCase): PlainClause[] => plan.directions.flatMap(({ clauses }) => clauses);

const outcomes = (drawn: PlainCase): Map<string, string> =>
  new Map(naiveScore(drawn)?.clauses.map(({ id, outcome }) => [id, outcome]));

/** Whether the window lets the clause count. */
function isEligible({ window }: PlainClause, { method, asOf }: PlainCase): boolean {
  if (method.eligible === "all" || asOf === null) return true;
  return (method.eligible === "started" ? window.start : window.end) <= asOf;
}

export function wholeClauses(drawn: PlainCase, wanted: readonly string[]): Choice[] {
  const found = outcomes(drawn);
  return clausesOf(drawn)
    .filter((clause) => wanted.includes(found.get(clause.id) ?? "") && isEligible(clause, drawn))
    .map(({ id }) => ({
      ways: 2,
      replace: (rows, way) => [
        ...rows.filter((row) => row.clause !== id),
        { clause: id, evidence: "x", ...endsOf(drawn)[way] },
      ],
    }));
}

export const turnedRows = ({ rows }: PlainCase, doubts: PlainDoubts): Choice[] =>
  [...doubts].map(([at, others]) => {
    const old = rows[at];
    return {
      ways: others.length + 1,
      replace: (all, way) =>
        way === 0
          ? all
          : all.map((row): Row => {
              if (row !== old) return row;
              const { percent: _percent, value: _value, ...rest } = row;
              return { ...rest, status: others[way - 1] ?? "", note: "why" };
            }),
    };
  });

/** The parts of clauses with a rating that have none themselves. */
export function missingParts(drawn: PlainCase): Choice[] {
  const base = naiveScore(drawn);
  if (base === null) return [];
  const add = (row: Row): Choice => ({
    ways: 2,
    replace: (rows, way) => [...rows, { ...row, rater: "zz", evidence: "x", ...endsOf(drawn)[way] }],
  });
  const fateOf = (clause: PlainClause, rows: readonly Row[]): string => {
    const alone: PlainCase = {
      ...drawn,
      method: {
        ...drawn.method,
        eligible: "all",
        "minimum-coverage": "0",
        // A row of an activity that weighs nothing is a rating all the same.
        within: { ...drawn.method.within, activities: "mean" },
        treat: { ...drawn.method.treat, "unrated-part": "exclude" },
      },
      scope: [clause.id],
      rows: rows.map((row) => ({
        ...row,
        body: "",
        activity: row.value === undefined ? "" : (row.activity ?? ""),
      })),
    };
    return outcomes(alone).get(clause.id) ?? "";
  };
  return clausesOf(drawn).flatMap((clause) => {
    const own = drawn.rows.filter((row) => row.clause === clause.id);
    if (!own.some((row) => fateOf(clause, [row]) === "scored")) return [];
    const named = [...new Set(own.map(({ activity }) => activity ?? ""))];
    const activities = named.includes("") ? [""] : clause.activities.map(({ id }) => id);
    return activities.flatMap((activity): Choice[] => {
      const rows = own.filter((row) => (row.activity ?? "") === activity);
      const at = { clause: clause.id, ...(activity === "" ? {} : { activity }) };
      if (rows.length === 0) return [add(at)];
      const rated = [...new Set(rows.map(({ body }) => body ?? ""))];
      const responsible = rated.includes("") ? [] : [...clause.lead, ...clause.partners, ...clause.bodies];
      return [...new Set([...rated, ...responsible])]
        .filter((body) => {
          const said = rows.filter((row) => (row.body ?? "") === body);
          return said.length === 0 || fateOf(clause, said) === "unrated";
        })
        .map((body) => add({ ...at, ...(body === "" ? {} : { body }) }));
    });
  });
}

/** Each figure that comes about, "null" where there is none; `null` for too many ways. */
export function everyFigure(drawn: PlainCase, choices: readonly Choice[]): string[] | null {
  if (choices.reduce((count, { ways }) => count * ways, 1) > 300) return null;
  const method = { ...drawn.method, "minimum-coverage": "0" };
  let all: (readonly Row[])[] = [drawn.rows];
  for (const { ways, replace } of choices)
    all = all.flatMap((rows) => Array.from({ length: ways }, (_, way) => replace(rows, way)));
  return all.map((rows) => naiveScore({ ...drawn, method, rows })?.overall.value ?? "unreadable");
}
