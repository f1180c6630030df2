// An assessment with its plan, scale and method.
import type { TrustInParts } from "../check/withoutCascades.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Scale } from "../model/scale.ts";
import type { Trust, Trusted } from "../model/trust.ts";

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
  /** Whether rows that the method cannot read are left out, as those were that nothing can read. */
  readonly skipsBadRows: boolean;
}
