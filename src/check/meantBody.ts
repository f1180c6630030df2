// A body that the plan does not list → the id of the one that was probably meant.
import type { Body } from "../model/plan.ts";
import { textsOf } from "../model/textsOf.ts";
import { suggester } from "../text/suggest.ts";

/** Looked for among the ids, and among the names in every language. */
export function meantBody(bodies: readonly Body[]): (written: string) => string | null {
  const ids = new Map(
    bodies.flatMap(({ id, name }) => [id, ...textsOf(name)].map((text) => [text, id] as const)),
  );
  const meant = suggester(ids.keys());
  return (written) => ids.get(meant(written) ?? "") ?? null;
}
