// What the call names → plans, assessments, scales and methods, with all their problems.
import { basename, join } from "node:path";
import { isFolder } from "../io/exists.ts";
import { findWorkspace, usualPlan } from "../io/findWorkspace.ts";
import {
  note,
  shippedAssessment,
  shippedInputs,
  shippedMethods,
  shippedPlan,
  shippedScales,
  UsageError,
  type BundledData,
  type BundledWorkspace,
} from "../core.ts";
import type { Host } from "./host.ts";
import { isPath } from "./find/isPath.ts";
import { noGates, type Loaded } from "./loaded.ts";
import type { LoadRequest } from "./loadRequest.ts";
import { isWanted, refuseUnknown } from "./find/wantedAssessments.ts";

/** Files named on the call; else the workspace around the working folder; else the bundled plan, where allowed. */
export async function openWorkspace(request: LoadRequest, host: Host): Promise<Loaded> {
  const data = await host.bundled();
  const bundledPlans = data.workspaces.map(({ plan }) => plan.text.id);
  const asksForBundled = request.plan !== null && bundledPlans.includes(request.plan);
  const needsFiles =
    request.files.length > 0 ||
    (request.plan !== null && !asksForBundled) ||
    request.methods.some(isPath) ||
    (request.scale !== null && isPath(request.scale));
  const workspace = needsFiles || asksForBundled ? null : findWorkspace(host.cwd);
  if (!needsFiles && workspace === null) {
    if (request.bundled === "never" && !asksForBundled) throw new UsageError("no-input", {});
    if (request.bundled === "alone" && !asksForBundled) refuseHalfWorkspace(host.cwd);
    return loadBundled(
      data,
      request,
      asksForBundled ? request.plan : (request.bundledPlan ?? null),
      !asksForBundled,
    );
  }
  const { openFiles } = await import("./openFiles.ts");
  return openFiles(request, data, host);
}

/** Whoever works beside a plan of their own does not ask for figures of another. */
function refuseHalfWorkspace(cwd: string): void {
  const plan = usualPlan(cwd);
  if (plan !== null) throw new UsageError("plan-without-assessments", { plan: basename(plan) });
  if (isFolder(join(cwd, "assessments"))) throw new UsageError("assessments-without-plan", {});
}

async function loadBundled(
  data: BundledData,
  request: LoadRequest,
  planId: string | null,
  assumed: boolean,
): Promise<Loaded> {
  const [scales, methods] = [shippedScales(data), shippedMethods(data)];
  const isMeant = ({ plan, assessments }: BundledWorkspace): boolean =>
    planId === null
      ? request.assessments.every((id) => assessments.some(({ text }) => text.id === id))
      : plan.text.id === planId;
  const workspace = data.workspaces.find(isMeant) ?? data.workspaces[0];
  if (workspace === undefined) throw new Error("no bundled plan");
  const plan = shippedPlan(workspace);
  refuseUnknown(
    request,
    workspace.assessments.map(({ text }) => text.id),
  );
  const wanted = workspace.assessments.filter(({ text }) => isWanted(request, text.id));
  const assessments = wanted.map((file) => shippedAssessment(file, plan, scales, methods));
  const doubts =
    request.keepDoubts === true
      ? (await import("./bundledDoubts.ts")).bundledDoubts(assessments, wanted)
      : { assessments, inputs: [] };
  return {
    inputs: [...shippedInputs(workspace), ...doubts.inputs],
    assessments: doubts.assessments,
    plans: [plan],
    scales,
    methods,
    methodsOfCall: new Map(),
    problems: [],
    language: null,
    gates: noGates,
    notes: assumed && !request.files.length ? [note("bundled-plan", { plan: workspace.plan.text.id })] : [],
    written: [],
    files: 0,
    read: new Set(),
    judging: null,
    locate: (problems) => Promise.resolve(problems.map((problem) => ({ problem, line: "" }))),
  };
}
