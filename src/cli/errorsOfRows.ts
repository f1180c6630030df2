// The problems of a call that scores → how to score without the rows that have errors, where only rows have errors.
import { asLeftOut, isError, note, type Note, type Problem } from "../core.ts";
import type { LoadRequest } from "../workspace/loadRequest.ts";

/** Said once, of rows of tables, and not where the call leaves such rows out already. */
export function errorsOfRows(problems: readonly Problem[], { skipsBadRows }: LoadRequest): Note[] {
  const errors = skipsBadRows ? [] : problems.filter(isError);
  return errors.length > 0 && errors.every((found) => found.at.row !== undefined && asLeftOut(found).leftOut)
    ? [note("errors-of-rows", { errors: errors.length })]
    : [];
}
