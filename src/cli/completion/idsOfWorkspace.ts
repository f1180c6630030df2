// A kind of things, and the workspace around the working folder → their ids, shipped scales and methods too.
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
  return assessments.map(({ assessment }) => assessment.value.id);
}
