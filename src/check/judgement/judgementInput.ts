// What the rules with judgement look at.
import type { Assessment } from "../../model/assessment.ts";
import type { Day } from "../../model/period.ts";
import type { Located } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { RowRating } from "./rowRating.ts";

export interface JudgementInput {
  readonly assessment: Located<Assessment>;
  /** `null` where it has errors, or the clauses in the file make it up: it then says nothing of its own. */
  readonly plan: Plan | null;
  /** `null` where nothing says it. */
  readonly asOf: Day | null;
  readonly ratingOf: (row: number) => RowRating;
}
