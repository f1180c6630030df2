// The clauses of a table without a plan → those whose id begins the ids of others, which they may sum up.
import type { Occurrence } from "./occurrences.ts";

/** 1 beside 1.1 and 1.2. */
export function clausesAbove(
  found: readonly Occurrence[],
): (Occurrence & { below: string; count: number })[] {
  const ids = new Set(found.map(({ text }) => text.replace(/\.$/, "")));
  // Only as much of an id is looked up as another id is long: one of thousands of parts has as many beginnings.
  const lengths = new Set([...ids].map(({ length }) => length));
  const below = new Map<string, { first: string; count: number }>();
  for (const { text } of found)
    for (let dot = text.indexOf(".", 1); dot > 0 && dot < text.length - 1; dot = text.indexOf(".", dot + 1)) {
      if (!lengths.has(dot)) continue;
      const parent = text.slice(0, dot);
      if (!ids.has(parent)) continue;
      const own = below.get(parent);
      if (own === undefined) below.set(parent, { first: text, count: 1 });
      else own.count++;
    }
  if (below.size === 0) return [];
  return found.flatMap((item) => {
    const own = below.get(item.text.replace(/\.$/, ""));
    return own === undefined ? [] : [{ ...item, below: own.first, count: own.count }];
  });
}
