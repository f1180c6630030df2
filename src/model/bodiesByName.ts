// The bodies of a plan → the ids that each of their names may mean.
import { fold } from "../text/fold.ts";
import type { Body } from "./plan.ts";
import { textsOf } from "./textsOf.ts";

/** By the folded form of ids, of names in every language, and of aliases. Several ids where bodies share a name. */
export function bodiesByName(bodies: readonly Body[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { id, name, aliases } of bodies)
    for (const text of new Set([id, ...textsOf(name), ...aliases].map(fold))) {
      const known = byName.get(text);
      if (known === undefined) byName.set(text, [id]);
      else known.push(id);
    }
  return byName;
}
