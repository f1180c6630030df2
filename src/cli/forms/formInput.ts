// The names and flags of a call for forms → what is loaded, and what of it the forms are about.
import { resolve } from "node:path";
import {
  formScale,
  isError,
  unknownId,
  usable,
  UsageError,
  type Day,
  type LinkedAssessment,
  type Plan,
  type Round,
  type Scale,
} from "../../core.ts";
import { disk } from "../../io/disk.ts";
import { displayPath } from "../../io/displayPath.ts";
import { createFence } from "../../io/fence.ts";
import { findWorkspace, usualPlan } from "../../io/findWorkspace.ts";
import { isPath } from "../../workspace/find/isPath.ts";
import type { Loaded } from "../../workspace/loaded.ts";
import type { LoadRequest } from "../../workspace/loadRequest.ts";
import type { Environment } from "../environment.ts";
import type { FormFlags } from "../flags/formFlags.ts";
import { loadRequest } from "../flags/inputOptions.ts";

/** What the forms of a call are about. */
export interface FormInput {
  /** `null` where what is wrong with it leaves nothing to ask. */
  readonly plan: Plan | null;
  /** Those of the plan. */
  readonly assessments: readonly LinkedAssessment[];
  /** Of a call for replies. */
  readonly rated: LinkedAssessment | null;
  readonly fault: UsageError | null;
  /** Throws a `UsageError` where it is not known. */
  readonly scaleFor: (round: Round | null, asOf: Day | null) => Scale | null;
}

/** The scale of the call is that of the forms: assessments keep their own. */
export function formInput(
  names: readonly string[],
  flags: FormFlags,
  { cwd }: Environment,
): { readonly request: LoadRequest; readonly inputOf: (loaded: Loaded) => FormInput } {
  if (flags.stage !== undefined) throw new UsageError("stage-without-ratings", { of: "form" });
  const { scale: wanted, ...rest } = flags;
  const scaleFile = wanted !== undefined && isPath(wanted) ? wanted : null;
  const files = filesOf(names, scaleFile, flags, cwd);
  // Bodies reply to what was rated, and not to what was decided about earlier replies.
  const request = {
    ...loadRequest(files, rest, { keepTexts: true, bundled: "never" }),
    stage: "first" as const,
  };
  const inputOf = (loaded: Loaded): FormInput => {
    const plans = loaded.plans.filter(({ value }) => value.origin === "file" && value.totals === undefined);
    const ofCall = plans.filter(
      ({ value, source }) =>
        flags.plan === undefined ||
        value.id === flags.plan ||
        source === displayPath(resolve(cwd, flags.plan), cwd),
    );
    const [plan, ...others] = ofCall;
    const isBroken = plan === undefined && loaded.problems.some(isError);
    if (plan === undefined || others.length > 0)
      return {
        ...without,
        fault: isBroken ? null : new UsageError("form-plan", { plans: ofCall.map(({ value }) => value.id) }),
      };
    if (plan.trust.state !== "ok") return without;
    const assessments = loaded.assessments.filter((item) => item.plan.value === plan.value);
    const rated = flags.reply === true ? ratedOf(assessments, flags) : null;
    if (rated !== null && rated.trust.state !== "ok") return without;
    return {
      plan: plan.value,
      assessments,
      rated,
      fault: null,
      scaleFor: (round, asOf) => {
        if (wanted !== undefined) return scaleNamed(wanted, loaded, cwd);
        if (rated !== null) return usable(rated.scale)?.value ?? null;
        const found = formScale(assessments, round, asOf);
        if ("scale" in found) return found.scale;
        throw new UsageError("form-scale", { scales: found.known });
      },
    };
  };
  return { request, inputOf };
}

const without: FormInput = { plan: null, assessments: [], rated: null, fault: null, scaleFor: () => null };

/** A plan alone is enough to ask: nobody need have assessed it. */
function filesOf(
  names: readonly string[],
  scale: string | null,
  { plan, allowOutside = [] }: FormFlags,
  cwd: string,
): readonly string[] {
  const around = findWorkspace(cwd);
  const alone = around === null && plan === undefined ? planAlone(cwd, allowOutside) : null;
  const found = names.length > 0 ? names : alone === null ? [] : [displayPath(alone, cwd)];
  if (scale === null) return found;
  return [...(found.length > 0 || around === null ? found : [around.folder]), scale];
}

/** A link that leads elsewhere is not taken: the call has to name such a plan. */
function planAlone(cwd: string, allowOutside: readonly string[]): string | null {
  const plan = usualPlan(cwd);
  return plan !== null && createFence(cwd, allowOutside, disk).outOf(plan, cwd) === null ? plan : null;
}

/** The only one of another assessor, or that which the call names, whoever it is of. */
function ratedOf(
  assessments: readonly LinkedAssessment[],
  { assessment, round }: FormFlags,
): LinkedAssessment {
  const found = assessments.filter(
    ({ assessment: { value } }) =>
      value.ratings.rows > 0 &&
      (round === undefined || value.round === round) &&
      (assessment !== undefined || value.kind !== "self-report"),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0)
    throw new UsageError("form-assessment", {
      assessments: found.map(({ assessment: { value } }) => value.id),
    });
  return only;
}

function scaleNamed(name: string, { scales }: Loaded, cwd: string): Scale {
  const source = isPath(name) ? displayPath(resolve(cwd, name), cwd) : null;
  const found = [...scales.values()].find((scale) =>
    source === null ? scale.value.id === name : scale.source === source,
  );
  const scale = usable(found ?? null);
  if (scale === null) throw new UsageError("unknown-scale", unknownId(name, scales.keys()));
  return scale.value;
}
