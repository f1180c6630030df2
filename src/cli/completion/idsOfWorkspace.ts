// A kind of things, and the workspace around the working folder → their ids, shipped scales and methods too.
import { clausesOf, responsibleBodies, type Plan } from "../../core.ts";
import { openWorkspace } from "../../workspace/openWorkspace.ts";
import type { Environment } from "../environment.ts";
import { loadRequest } from "../flags/inputOptions.ts";
import type { IdKind } from "./candidates.ts";

export async function idsOfWorkspace(kind: IdKind, environment: Environment): Promise<readonly string[]> {
  const request = loadRequest([], {}, { keepTexts: false, bundled: "never" });
  const { plans, assessments, scales, methods } = await openWorkspace(request, environment);
  if (kind === "scales") return [...scales.keys()];
  if (kind === "methods") return [...methods.keys()];
  if (kind === "plans") return plans.map(({ value }) => value.id);
  if (kind === "bodies") return plans.flatMap(({ value }) => bodiesOf(value));
  if (kind === "rounds") return plans.flatMap(({ value }) => value.rounds.map(({ id }) => id));
  return assessments.map(({ assessment }) => assessment.value.id);
}

/** Those that clauses name count, listed or not. */
const bodiesOf = (plan: Plan): readonly string[] => [
  ...plan.bodies.map(({ id }) => id),
  ...clausesOf(plan).flatMap(responsibleBodies),
];
