// Plans whose clauses, activities and bodies had other ids before → a known finding under the ids of today.
import { clausesOf, type BaselineEntry, type Identity, type Plan } from "../../core.ts";

type Was = { readonly id: string; readonly was?: readonly string[] };

export function currentIds(plans: readonly Plan[]): (entry: BaselineEntry) => BaselineEntry {
  const clauses = plans.flatMap(clausesOf);
  const clauseNow = namesNow(clauses);
  const bodyNow = namesNow(plans.flatMap(({ bodies }) => bodies));
  const activityNow = new Map(clauses.map(({ id, activities }) => [id, namesNow(activities)]));
  return (entry) => {
    const { clause, activity, body } = entry.identity;
    const now = clause === undefined ? undefined : (clauseNow.get(clause) ?? clause);
    const renamed: Partial<Identity> = {
      ...(now === undefined ? {} : { clause: now }),
      ...(activity === undefined ? {} : { activity: activityNow.get(now ?? "")?.get(activity) ?? activity }),
      ...(body === undefined ? {} : { body: bodyNow.get(body) ?? body }),
    };
    return { ...entry, identity: { ...entry.identity, ...renamed } };
  };
}

/** An id that something has today is not an old one. */
function namesNow(things: readonly Was[]): ReadonlyMap<string, string> {
  const ids = new Set(things.map(({ id }) => id));
  return new Map(
    things.flatMap(({ id, was = [] }) => was.filter((old) => !ids.has(old)).map((old) => [old, id] as const)),
  );
}
