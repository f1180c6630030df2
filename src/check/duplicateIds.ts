// Items with ids and their places → a problem for each id used before.
import { comparePlaces, type Located, type Path, type Place } from "../model/place.ts";
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
    const [own, there] = [path, earlier].map((item) => document.at([...item, "id"])) as [Place, Place];
    // Where both are the same text, an alias repeats it, and stands where the item does.
    const at = comparePlaces(own, there) === 0 ? document.at(path) : own;
    return [problem("NAP301", at, { what, id, first: `line ${line}` })];
  });
}
