// The bodies of a plan → by which names tables call them.
import { fold } from "../text/fold.ts";
import type { Text } from "./text.ts";
import { textsOf } from "./textsOf.ts";

/** A body as a plan has it, written or read. */
interface NamedBody {
  readonly id: string;
  readonly was?: readonly string[] | undefined;
  readonly name?: Text | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/**
 * The id that a cell means: an id of today or of before, a name in any language, or an alias. Text that is none of them, or that two
 * bodies share, stays as it is written.
 *
 * @example bodyMeant([{ id: "moj", name: "Ministry of Justice", aliases: ["MoJ"] }])("ministry of justice") // "moj"
 */
export function bodyMeant(bodies: readonly NamedBody[]): (written: string) => string {
  const ids = new Set(bodies.map(({ id }) => id));
  const byName = new Map<string, string | null>();
  for (const { id, was = [], name, aliases = [] } of bodies)
    for (const text of new Set(
      [id, ...was, ...(name === undefined ? [] : textsOf(name)), ...aliases].map(fold),
    ))
      byName.set(text, byName.has(text) ? null : id);
  return (written) => (ids.has(written) ? written : (byName.get(fold(written)) ?? written));
}
