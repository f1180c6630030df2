// A bare table, and the plans that lie around it → the plan that it is read by.
import { planFromTable, type Located, type Plan } from "../../core.ts";
import type { Gathered } from "../find/gathered.ts";
import type { ReadRatings } from "../read/ratingsRead.ts";

/** The one plan around it, or the clauses in it where there is none; `null` where neither can be relied on. */
export const planAround = (
  source: string,
  { table, unreadColumns }: ReadRatings,
  around: Located<Plan> | null,
  { planState }: Gathered,
): Located<Plan> | null =>
  planState === "unusable" || unreadColumns.get(source)?.has("clause") === true
    ? null
    : (around ?? planFromTable(source, table));

/** Where there are several, none is meant. */
export function onlyOf<T>(items: ReadonlyMap<string, T>): T | null {
  const [only, ...others] = items.values();
  return only === undefined || others.length > 0 ? null : only;
}
