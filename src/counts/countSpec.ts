// A plan and the columns of a table → what a query has to know to count the table's rows.
import { toText } from "../math/fraction.ts";
import { bodyMeant } from "../model/bodyMeant.ts";
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { textsOf } from "../model/textsOf.ts";

/** What a cell is needed for. `presence`: whether anything is in it, and no more. */
export type CellUse = "rating" | "rater" | "text" | "presence";

/** A column of the table besides those of the clause and the body. */
export interface CountedCell {
  readonly column: string;
  readonly use: CellUse;
}

/** The columns of the table, as it calls them. */
export interface CountedColumns {
  readonly clause: string;
  /** `null` where rows name no bodies. */
  readonly body: string | null;
  readonly cells: readonly CountedCell[];
}

/**
 * The names of all columns that are counted by: the clause, the body where there is one, and the cells.
 *
 * @example namesOfColumns({ clause: "No", body: null, cells: [{ column: "State", use: "rating" }] }) // ["No", "State"]
 */
export const namesOfColumns = ({ clause, body, cells }: CountedColumns): string[] => [
  clause,
  ...(body === null ? [] : [body]),
  ...cells.map(({ column }) => column),
];

/** A body as a query knows it. */
interface KnownBody {
  readonly id: string;
  /** Its rank among the ids: the first of several bodies is the one with the least number. */
  readonly number: number;
  /** Bodies of one weight have the same number here. */
  readonly weight: number;
}

interface KnownClause {
  readonly id: string;
  /** Its place in the plan. */
  readonly number: number;
  /** Clauses of one weight and window, and with the same activities, are alike for a body that is not responsible for them. */
  readonly alike: number;
}

/** A plan and the columns of a table, as a query needs them. */
export interface CountSpec {
  /** The id of the plan. */
  readonly plan: string;
  readonly columns: CountedColumns;
  /** Whether each body and rater is named in the answer, and nothing is counted over them. */
  readonly names: boolean;
  readonly bodies: readonly KnownBody[];
  /** What a body may be called besides its id, exactly as it is written. */
  readonly aliases: readonly { readonly name: string; readonly id: string }[];
  readonly clauses: readonly KnownClause[];
  /** The clauses that a body is responsible for: few, since the plan lists them. */
  readonly responsible: readonly { readonly clause: string; readonly body: string }[];
}

/**
 * What a query has to know of the plan.
 *
 * @param names whether the answer names each body and rater; see `needsNames`
 * @example countSpec(plan.value, ownColumns(["clause", "status"]), false).clauses[0].id // "1.1"
 */
export function countSpec(plan: Plan, columns: CountedColumns, names: boolean): CountSpec {
  const clauses = clausesOf(plan);
  const weights = createNumbering();
  const alike = createNumbering();
  const numbers = new Map(
    plan.bodies
      .map(({ id }) => id)
      .toSorted()
      .map((id, number) => [id, number]),
  );
  return {
    plan: plan.id,
    columns,
    names,
    bodies: plan.bodies.map(({ id, weight }) => ({
      id,
      number: numbers.get(id) ?? 0,
      weight: weights(toText(weight)),
    })),
    aliases: aliasesOf(plan),
    clauses: clauses.map((clause, number) => ({ id: clause.id, number, alike: alike(kindOf(clause)) })),
    responsible: clauses.flatMap((clause) =>
      responsibleBodies(clause).map((body) => ({ clause: clause.id, body })),
    ),
  };
}

/** Whatever decides what a row of a body is worth in a clause, and how much the clause counts. */
const kindOf = ({ weight, window, activities }: Clause): string =>
  JSON.stringify([
    toText(weight),
    window.start,
    window.end,
    activities.map(({ id, weight: own, indicator }) => [
      id,
      toText(own),
      indicator === null ? null : [toText(indicator.baseline), toText(indicator.target)],
    ]),
  ]);

/** Texts → numbers, the same for the same text. */
function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}

/** Names that mean one body, and are not the id of any; of two bodies that share one, it means neither. */
function aliasesOf({ bodies }: Plan): CountSpec["aliases"] {
  const ids = new Set(bodies.map(({ id }) => id));
  const meant = bodyMeant(bodies);
  const written = new Set(
    bodies.flatMap(({ was = [], name, aliases }) =>
      [...was, ...textsOf(name), ...aliases].map((text) => text.trim()),
    ),
  );
  return [...written].flatMap((name) => {
    const id = meant(name);
    return name === "" || ids.has(name) || !ids.has(id) ? [] : [{ name, id }];
  });
}

/** What an answer says of its own query: the columns that were read, and whether it names what it counts. */
export const askedText = ({ columns, names }: Pick<CountSpec, "columns" | "names">): string =>
  JSON.stringify({ columns, names });

const uses: readonly unknown[] = ["rating", "rater", "text", "presence"] satisfies readonly CellUse[];

const isCell = (value: unknown): value is CountedCell =>
  typeof value === "object" &&
  value !== null &&
  "column" in value &&
  typeof value.column === "string" &&
  "use" in value &&
  uses.includes(value.use);

/** @returns `null` for a text that no query gives */
export function readAsked(text: string): Pick<CountSpec, "columns" | "names"> | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null || !("columns" in read) || !("names" in read)) return null;
  const { columns, names } = read;
  if (typeof columns !== "object" || columns === null || typeof names !== "boolean") return null;
  if (!("clause" in columns && "body" in columns && "cells" in columns)) return null;
  const { clause, body, cells } = columns;
  if (typeof clause !== "string" || (body !== null && typeof body !== "string")) return null;
  if (!Array.isArray(cells) || !cells.every(isCell)) return null;
  return { columns: { clause, body, cells }, names };
}

/**
 * The text of a spec: another plan, other columns, and another kind of answer have another.
 *
 * @example specText(countSpec(plan.value, ownColumns(["clause", "status"]), false)).split("\n")[0] // "nap/counts@1"
 */
export const specText = (spec: CountSpec): string => `nap/counts@1\n${JSON.stringify(spec)}`;
