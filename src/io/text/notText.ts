// A file that cannot be read to its end as text, with the problem that says why.
import type { Problem } from "../../model/problem.ts";

/** Thrown inside `io/` and turned into its problem there. */
export class NotText extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.code);
    this.problem = found;
  }
}
