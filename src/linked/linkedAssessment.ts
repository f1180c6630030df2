// An assessment with its plan, scale and method.
import type { TrustInParts } from "../check/withoutCascades.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import type { Problem } from "../model/problem.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { ReadableReplies } from "./readableReplies.ts";
import type { Trust, Trusted } from "../model/trust.ts";

/** An assessment without the rows that contradict themselves under a method, and what is wrong with these. */
export type LeaveOut = (
  assessment: Located<Assessment>,
  input: ScoreInput,
) => { readonly assessment: Located<Assessment>; readonly problems: readonly Problem[] };

/** An assessment with what its references lead to; `null` where they lead nowhere, which is a problem. */
export interface LinkedAssessment {
  readonly assessment: Located<Assessment>;
  readonly plan: Trusted<Plan>;
  readonly scale: Trusted<Scale> | null;
  readonly method: Trusted<Method> | null;
  /** With the problems of its own file and rows, of its plan and of its scale; its figures are withheld unless it is ok. */
  readonly trust: Trust;
  /** What the problems of its rows depend on. */
  readonly trustInParts: TrustInParts;
  /** The table of doubts that it names, the other status of each row as its status; `null` where it names none, or none was read. */
  readonly doubts?: RatingTable | null;
  /** Leaves out the rows that a method cannot read, as those were that nothing can read; `null` where the call does not want it. */
  readonly leaveOut: LeaveOut | null;
  /** Asks a method what it would make of the replies, at whatever stage; of an assessment that names some. */
  readonly readReplies?: (assessment: Located<Assessment>, input: ScoreInput) => ReadableReplies;
}
