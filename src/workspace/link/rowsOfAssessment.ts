// The rows of an assessment as findings name them.
import type { RatingTable } from "../../core.ts";

/** The rows of an assessment, under the ids of its plan, and the names of its raters. */
export interface RowsOfAssessment {
  readonly table: RatingTable;
  /** What the table calls a rater → the name in the file. */
  readonly raters: ReadonlyMap<string, string>;
}
