// The shipped data → plans, assessments, scales and methods, each made when it is first asked for.
import {
  masterWords,
  shippedAssessment,
  shippedClaims,
  shippedDoubts,
  shippedInputs,
  shippedPlan,
} from "../core.ts";
import { assessmentOf, type Assessment } from "./assessment.ts";
import { methodOf, type Method } from "./method.ts";
import { named, type Named } from "./named.ts";
import { once } from "./once.ts";
import { planOf, type Plan } from "./plan.ts";
import { scaleOf, type Scale } from "./scale.ts";
import { shippedData } from "./shippedData.ts";
import { shippedParts } from "./shippedParts.ts";

/** What comes with nap, without files. */
export interface Shipped {
  readonly plans: Named<Plan>;
  /** Assessments of the shipped plans, each linked with its plan, scale and method. */
  readonly assessments: Named<Assessment>;
  readonly methods: Named<Method>;
  readonly scales: Named<Scale>;
}

const plans = once(() =>
  named(
    "plan",
    shippedData.workspaces.map((workspace) => planOf(shippedPlan(workspace))),
  ),
);
const scales = once(() => named("scale", [...shippedParts().scales.values()].map(scaleOf)));
const methods = once(() => {
  const { methods: read, methodTexts } = shippedParts();
  return named(
    "method",
    [...read].map(([id, method]) => methodOf(method, methodTexts.get(id) ?? null)),
  );
});
const assessments = once(() => named("assessment", shippedData.workspaces.flatMap(assessmentsOf)));

function assessmentsOf(workspace: (typeof shippedData.workspaces)[number]): Assessment[] {
  const plan = shippedPlan(workspace);
  const { scales: allScales, methods: allMethods } = shippedParts();
  return workspace.assessments.map((file) => {
    const inputs = shippedInputs({ ...workspace, assessments: [file] });
    return assessmentOf({
      ...shippedAssessment(file, plan, allScales, allMethods, shippedClaims(file)),
      doubts: shippedDoubts(file),
      around: { methods: allMethods, problems: [], inputs, words: masterWords },
    });
  });
}

/**
 * The plans, assessments, methods and scales that come with nap; nothing is read for them.
 *
 * @example
 * shipped.scales.get("three-step").levels.map(({ id }) => id) // ["none", "partial", "full"]
 * shipped.methods.get("halves").basis // "assumption"
 * score(shipped.assessments.get("alternative")).overall.percent // "72.22"
 */
export const shipped: Shipped = {
  get plans() {
    return plans();
  },
  get assessments() {
    return assessments();
  },
  get methods() {
    return methods();
  },
  get scales() {
    return scales();
  },
};
