// A problem → the same; one of a row that is left out withholds nothing.
import type { Problem, ProblemCode } from "../model/problem.ts";
import { knownOfBadRow } from "./badRows.ts";

/** Found while a table is read, which skips these rows by itself: too many or too few cells, or no clause. */
const skippedAnyway: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP109", "NAP220"]);

/** Of a reply, which is then as if nobody had sent it. Of two to one thing, none is chosen: they withhold. */
const ofReplies: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP251"]);

/**
 * The problem of a row that is left out.
 *
 * @example
 * const found = problem("NAP109", startOf("ratings.csv"), { row: 3, found: 2, expected: 4 });
 * isError(asLeftOut(found)) // false
 */
export const asLeftOut = (found: Problem): Problem =>
  knownOfBadRow[found.code] !== undefined || skippedAnyway.has(found.code) || ofReplies.has(found.code)
    ? { ...found, leftOut: true }
    : found;
