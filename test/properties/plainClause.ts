// An id and a window → a clause that nobody shares, in the shape of random cases.
import type { PlainClause } from "./naiveScore.ts";

export const plainClause = (id: string, start: string, end: string): PlainClause => ({
  id,
  weight: "1",
  window: { start, end },
  lead: ["a"],
  partners: [],
  bodies: [],
  activities: [],
});
