// A call for scores of what was counted → whether the result can be had without the rows.
import { isWithheld, needsNames, UsageError } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { Scored } from "../workspace/score/scoreAll.ts";
import { isOwnFormat } from "../render/registry.ts";
import type { FindingsFlags } from "./flags/findingsFlags.ts";
import type { ScoreGateFlags } from "./flags/gateOptions.ts";
import type { InputFlags } from "./flags/inputOptions.ts";
import { outputRequests, wantsFindings, type OutputFlags } from "./flags/outputOptions.ts";

/** What of a call may need the rows. */
interface RowFlags extends InputFlags, OutputFlags, FindingsFlags, ScoreGateFlags {
  readonly ratings?: boolean;
  readonly replies?: boolean;
  readonly bounds?: boolean;
  readonly pack?: string;
}

/** Throws a `UsageError` for what of a call needs the rows. */
export function refuseFlags(flags: RowFlags): void {
  const given: readonly (readonly [string, unknown])[] = [
    ["--ratings", flags.ratings],
    ["--replies", flags.replies],
    ["--bounds", flags.bounds],
    ["--pack", flags.pack],
    ["--require-evidence", flags.requireEvidence],
    ["--max-age", flags.maxAge],
    ["--stage", flags.stage],
    ["--skip-bad-rows", flags.skipBadRows],
    ["--name-raters", flags.nameRaters],
    ["--baseline", flags.baseline],
  ];
  for (const [flag, value] of given) if (value !== undefined && value !== false) refuse(flag);
  for (const { format } of outputRequests(flags)) if (isOwnFormat(format)) refuse(`--format ${format}`);
  if (wantsFindings(flags)) refuse("--format");
}

/** The same of the gates that a workspace declares. */
export function refuseGates({ gates }: Loaded): void {
  if (gates.score.some(({ kind }) => kind === "require-evidence")) refuse("require-evidence");
  if ((gates.age ?? []).length > 0) refuse("max-age");
}

function refuse(flag: string): never {
  throw new UsageError("not-of-counts", { flag });
}

/** A score that is withheld names nobody. */
export function refuseNames(scored: readonly Scored[]): void {
  for (const { score } of scored) {
    const why = isWithheld(score) ? null : needsNames(score.assessment, score.plan, score.method);
    if (why !== null) throw new UsageError("counts-need-names", { method: score.method.id, why });
  }
}
