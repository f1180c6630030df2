// What a form asked, and the plan as it is now → the clauses whose numbers are those of other clauses now.
import { clausesOf } from "../../model/clauses.ts";
import type { Plan } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import type { AskedThing } from "./formIdentity.ts";
import { titlesOf } from "./titlesOf.ts";

/**
 * A clause has another title now, and what the form asked about is the title of another clause: the answer is to that one. What the
 * plan says itself (`was`) is a renaming, and a title that no clause has any more is another wording.
 *
 * @param retitled those of the asked things that have another title now
 * @param renamed ids that are asked about under another one now
 */
export function renumberedClauses(
  retitled: readonly AskedThing[],
  plan: Plan,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, { readonly title: string; readonly of: string }> {
  if (retitled.length === 0) return new Map();
  const titles = new Map<string, ReadonlySet<string>>();
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of clausesOf(plan)) {
    const own = new Set(titlesOf(title).map(fold));
    titles.set(id, own);
    for (const text of own) {
      const known = byTitle.get(text);
      if (known === undefined) byTitle.set(text, [id]);
      else known.push(id);
    }
  }
  const found = new Map<string, { readonly title: string; readonly of: string }>();
  for (const thing of retitled) {
    const own = titles.get(thing.clause);
    const [title] = thing.titles;
    if (own === undefined || title === undefined || renamed.has(thing.clause) || own.has(fold(title)))
      continue;
    const others = byTitle.get(fold(title));
    if (others !== undefined) found.set(thing.clause, { title, of: others.join(", ") });
  }
  return found;
}
