// A body that the plan does not list → the id of the one that was probably meant.
import type { Body } from "../model/plan.ts";
import { textsOf } from "../model/textsOf.ts";
import { plainId } from "../text/plainId.ts";
import { suggester } from "../text/suggest.ts";

/** Looked for among the ids, and among the names in every language. */
export function meantBody(bodies: readonly Body[]): (written: string) => string | null {
  const ids = new Map(
    bodies.flatMap(({ id, name, aliases }) =>
      [id, ...textsOf(name), ...aliases].map((text) => [text, id] as const),
    ),
  );
  const meant = suggester(ids.keys());
  return (written) => {
    const plain = plainId(written)?.id.trim() ?? written;
    return ids.get(plain) ?? ids.get(meant(plain) ?? "") ?? null;
  };
}
