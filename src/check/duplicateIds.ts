// Items with ids and their places → a problem for each id used before.
import type { Located, Path } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";

/** NAP301 at the second and each further use, naming the first. `what` is the kind of thing, as in "clause". */
export function duplicateIds(
  document: Located<unknown>,
  what: string,
  items: readonly { readonly id: string; readonly path: Path }[],
): Problem[] {
  const first = new Map<string, Path>();
  return items.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const { line } = document.at(earlier);
    return [problem("NAP301", document.at([...path, "id"]), { what, id, first: `line ${line}` })];
  });
}
