// What is made of a judged clause → the same, made once for all clauses that have one and the same result.
import type { StepResult } from "../model/score.ts";
import type { JudgedClause } from "./judgeClause.ts";

/**
 * Rows of one status share one result, and `judgeClause` decides by the result alone (a clause that is not due gets a result of
 * its own): fifty thousand clauses have a handful of figures. A refused gap names its clause, and is made for each.
 */
export function eachResultOnce<T>(make: (item: JudgedClause) => T): (item: JudgedClause) => T {
  const made = new Map<StepResult, T>();
  return (item) => {
    const known = made.get(item.result);
    if (known !== undefined) return known;
    const own = make(item);
    if (item.gap !== "refuse") made.set(item.result, own);
    return own;
  };
}
