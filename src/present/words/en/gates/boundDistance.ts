// How far a comparison is from a bound that it does not keep.
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const boundDistance = {
  tooWide: (points: string): string => `${points} points too many`,
  tooLow: (missing: string): string => `${missing} short`,
  /** The fewest clauses that add that much to the gap. */
  ofGap: (count: number, ids: string): string =>
    `${clauses(count)} ${plural(count, { one: "adds", other: "add" })} that much to the gap: ${ids}`,
  /** The fewest clauses on which the disagreement is that much. */
  ofAlpha: (count: number, ids: string): string =>
    `the disagreement on ${clauses(count)} takes away that much: ${ids}`,
  /** The fewest clauses that would have to get the same outcome. */
  ofOutcomes: (count: number, ids: string): string =>
    `${clauses(count)} with different outcomes ${plural(count, { one: "takes", other: "take" })} away that much: ${ids}`,
};
