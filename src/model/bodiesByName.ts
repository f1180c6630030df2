// The bodies of a plan → the ids that each of their names may mean.
import { fold } from "../text/fold.ts";
import type { Text } from "./text.ts";
import { textsOf } from "./textsOf.ts";

/** A body as a plan has it, written or read. */
export interface NamedBody {
  readonly id: string;
  readonly was?: readonly string[] | undefined;
  readonly name?: Text | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Of a plan with ten thousand bodies it is asked several times. */
const found = new WeakMap<readonly NamedBody[], ReadonlyMap<string, readonly string[]>>();

/**
 * By the folded form of ids, of those of today and of before, of names in every language, and of aliases. Several ids where bodies
 * share a name.
 */
export function bodiesByName(bodies: readonly NamedBody[]): ReadonlyMap<string, readonly string[]> {
  const earlier = found.get(bodies);
  if (earlier !== undefined) return earlier;
  const byName = new Map<string, string[]>();
  for (const { id, was = [], name, aliases = [] } of bodies)
    for (const text of new Set(
      [id, ...was, ...(name === undefined ? [] : textsOf(name)), ...aliases].map(fold),
    )) {
      const known = byName.get(text);
      if (known === undefined) byName.set(text, [id]);
      else known.push(id);
    }
  found.set(bodies, byName);
  return byName;
}
