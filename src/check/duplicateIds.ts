// Items with ids and their places → a problem for each id used before.
import { manyProblems } from "../model/manyProblems.ts";
import { comparePlaces, type Located, type Path, type Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { NamedThing } from "../model/problems/repeatedName.ts";

/** NAP301 at the second and each further use, naming the first. */
export function duplicateIds(
  document: Located<unknown>,
  what: NamedThing,
  items: readonly { readonly id: string; readonly path: Path }[],
): Problem[] {
  const first = new Map<string, Path>();
  const found = manyProblems();
  for (const { id, path } of items) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else
      found.add("NAP301", () => {
        const { line } = document.at(earlier);
        const at = placeApart(document, [...path, "id"], [...earlier, "id"]);
        return problem("NAP301", at, { what, id, first: { line } });
      });
  }
  return found.list();
}

/** Where both are the same text, an alias repeats it somewhere around, and stands where the two ways part. */
function placeApart({ at }: Located<unknown>, path: Path, other: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const own = at(path.slice(0, length));
    if (comparePlaces(own, at(other.slice(0, length))) !== 0) return own;
  }
  return at(path);
}
