// What a form asked, and the plan as it is now → the things whose numbers are those of other things now.
import { clausesOf } from "../../model/clauses.ts";
import type { Plan } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import type { AskedThing } from "./formIdentity.ts";
import { thingName } from "./thingName.ts";
import { titlesOf } from "./titlesOf.ts";

/** What the form asked, and what it is in the plan now. */
export interface Renumbered {
  readonly title: string;
  readonly of: string;
}

/**
 * A clause, or an activity of one, has another title now, and what the form asked about is the title of another: the answer is to
 * that one. What the plan says itself (`was`) is a renaming, and a title that nothing has any more is another wording.
 *
 * @param retitled those of the asked things that have another title now
 * @param renamed ids that are asked about under another one now
 * @returns by the names of the things
 */
export function renumberedClauses(
  retitled: readonly AskedThing[],
  plan: Plan,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, Renumbered> {
  if (retitled.length === 0) return new Map();
  const clauses = titleIndex(clausesOf(plan));
  const activities = new Map(clausesOf(plan).map((clause) => [clause.id, clause.activities]));
  const found = new Map<string, Renumbered>();
  for (const { clause, activity, titles, activityTitles } of retitled) {
    if (renamed.has(clause)) continue;
    const own =
      clauses(clause, titles[0]) ??
      titleIndex(activities.get(clause) ?? [], (id) => thingName(clause, id))(activity, activityTitles[0]);
    if (own !== null) found.set(thingName(clause, activity), own);
  }
  return found;
}

/** For an id and a title that is not its own, whose title it is; `null` for nobody's. */
function titleIndex(
  all: readonly { readonly id: string; readonly title: Parameters<typeof titlesOf>[0] }[],
  nameOf = (id: string): string => id,
): (id: string, title: string | undefined) => Renumbered | null {
  const byTitle = new Map<string, Set<string>>();
  for (const { id, title } of all)
    for (const text of titlesOf(title).map(fold)) byTitle.set(text, (byTitle.get(text) ?? new Set()).add(id));
  return (id, title) => {
    const owners = title === undefined ? undefined : byTitle.get(fold(title));
    return title === undefined || owners === undefined || owners.has(id)
      ? null
      : { title, of: Array.from(owners, nameOf).join(", ") };
  };
}
