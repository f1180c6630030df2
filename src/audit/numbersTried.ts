// The greatest number of clauses → the numbers of clauses that are tried.
import { mostFewer } from "../model/audit.ts";
import { greatestClauses } from "./figureAsked.ts";

/** Ascending; none where there are too many clauses. */
export function numbersTried(most: number): number[] {
  if (most > greatestClauses) return [];
  return most > mostFewer ? [most] : Array.from({ length: most }, (_, at) => at + 1);
}
