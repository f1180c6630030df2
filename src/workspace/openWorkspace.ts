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
  type BundledIndex,
  type BundledWorkspace,
} from "../core.ts";
import type { Host } from "./host.ts";
import { isPath } from "./find/isPath.ts";
import { noGates, type Loaded } from "./loaded.ts";
import type { LoadRequest } from "./loadRequest.ts";
import { isWanted, refuseUnknown } from "./find/wantedAssessments.ts";

/** Files named on the call; else the workspace around the working folder; else the bundled plan, where allowed. */
export async function openWorkspace(request: LoadRequest, host: Host): Promise<Loaded> {
  const index = await host.bundled.index();
  const asked = index.workspaces.find(({ plan }) => plan === request.plan);
  const needsFiles =
    request.files.length > 0 ||
    request.counts !== undefined ||
    (request.plan !== null && asked === undefined) ||
    request.methods.some(isPath) ||
    (request.scale !== null && isPath(request.scale));
  if (!needsFiles && (asked !== undefined || findWorkspace(host.cwd) === null)) {
    if (request.bundled === "never" && asked === undefined) throw new UsageError("no-input", {});
    if (request.bundled === "alone" && asked === undefined) refuseHalfWorkspace(host.cwd);
    const { plan } = asked ?? standIn(index, request);
    return loadBundled(await host.bundled.workspace(plan), index, request, asked === undefined);
  }
  const { openFiles } = await import("./openFiles.ts");
  return openFiles(request, index, host);
}

/** The one that the command prefers, or another that has the assessments of the call. */
function standIn(
  { workspaces }: BundledIndex,
  { bundledPlan, assessments }: LoadRequest,
): BundledIndex["workspaces"][number] {
  const usual = workspaces.find(({ plan }) => plan === bundledPlan) ?? workspaces[0];
  if (usual === undefined) throw new Error("no bundled plan");
  return (
    [usual, ...workspaces].find((all) => assessments.every((id) => all.assessments.includes(id))) ?? usual
  );
}

/** Whoever works beside a plan of their own does not ask for figures of another. */
function refuseHalfWorkspace(cwd: string): void {
  const plan = usualPlan(cwd);
  if (plan !== null) throw new UsageError("plan-without-assessments", { plan: basename(plan) });
  if (isFolder(join(cwd, "assessments"))) throw new UsageError("assessments-without-plan", {});
}

async function loadBundled(
  workspace: BundledWorkspace,
  index: BundledIndex,
  request: LoadRequest,
  assumed: boolean,
): Promise<Loaded> {
  const [scales, methods] = [shippedScales(index), shippedMethods(index)];
  const plan = shippedPlan(workspace);
  refuseUnknown(
    request,
    workspace.assessments.map(({ text }) => text.id),
  );
  const wanted = workspace.assessments.filter(({ text }) => isWanted(request, text.id));
  const needsMore =
    request.keepStatements === true && wanted.some(({ headlines }) => headlines !== undefined);
  const claimsOf = needsMore ? (await import("./bundledClaims.ts")).bundledClaims : () => undefined;
  const assessments = wanted.map((file) => shippedAssessment(file, plan, scales, methods, claimsOf(file)));
  const doubts =
    request.keepDoubts === true
      ? (await import("./bundledDoubts.ts")).bundledDoubts(assessments, wanted)
      : { assessments, inputs: [] };
  const inputs = [...shippedInputs(workspace), ...doubts.inputs];
  return {
    inputs,
    assessments: doubts.assessments,
    plans: [plan],
    scales,
    methods,
    methodsOfCall: new Map(),
    problems: [],
    language: null,
    gates: noGates,
    notes: assumed ? [note("bundled-plan", { plan: plan.value.id })] : [],
    written: [],
    files: inputs.length,
    read: new Set(),
    judging: null,
    locate: (problems) => Promise.resolve(problems.map((problem) => ({ problem, line: "" }))),
  };
}
