// What a score is made of.
import type { Assessment } from "../model/assessment.ts";
import type { Method } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import type { Scale } from "../model/scale.ts";

/** A plan, one assessment of it, the scale of its statuses, and the method to score it with. */
export interface ScoreInput {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** `null` where the ratings are percents and values only. */
  readonly scale: Scale | null;
  readonly method: Method;
  /** The day to evaluate as of; else the assessment's, else the last day of its period. */
  readonly asOf?: Day | null;
  /** Ids of the loaded methods that can read the scale, for the message when this one cannot. */
  readonly readable?: readonly string[];
}
