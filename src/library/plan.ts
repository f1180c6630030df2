// A plan as it was read → what users see of it; the exact one stays behind it.
import type { Plan as ReadPlan, Text, Trusted } from "../core.ts";

/** An action plan: directions > clauses > activities, a period, bodies. Made by `loadWorkspace`, `readPlan` or `shipped`. */
export interface Plan {
  readonly id: string;
  readonly title: Text;
  /** Its first and last day, `2020-01-01`. */
  readonly period: { readonly start: string; readonly end: string };
  readonly directions: readonly {
    readonly id: string;
    readonly title: Text;
    readonly clauses: readonly { readonly id: string; readonly title: Text }[];
  }[];
  readonly bodies: readonly { readonly id: string; readonly name: Text }[];
}

export const planOrigins = new WeakMap<object, Trusted<ReadPlan>>();

export function planOf(read: Trusted<ReadPlan>): Plan {
  const { id, title, period, directions, bodies } = read.value;
  const plan: Plan = {
    id,
    title,
    period: { ...period },
    directions: directions.map((direction) => ({
      id: direction.id,
      title: direction.title,
      clauses: direction.clauses.map((clause) => ({ id: clause.id, title: clause.title })),
    })),
    bodies: bodies.map((body) => ({ id: body.id, name: body.name })),
  };
  planOrigins.set(plan, read);
  return plan;
}
