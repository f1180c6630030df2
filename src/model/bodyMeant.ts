// A text that names a body → the id that it means.
import { fold } from "../text/fold.ts";
import { bodiesByName, type NamedBody } from "./bodiesByName.ts";

/**
 * An id of today or of before, a name in any language, or an alias. Text that is none of them, or that two bodies share, stays as it
 * is written.
 *
 * @example bodyMeant([{ id: "moj", name: "Ministry of Justice", aliases: ["MoJ"] }])("ministry of justice") // "moj"
 */
export function bodyMeant(bodies: readonly NamedBody[]): (written: string) => string {
  const ids = new Set(bodies.map(({ id }) => id));
  const byName = bodiesByName(bodies);
  return (written) => {
    const [only, ...others] = ids.has(written) ? [written] : (byName.get(fold(written)) ?? []);
    return only === undefined || others.length > 0 ? written : only;
  };
}
