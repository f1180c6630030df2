// A call for scores of what was counted → whether the result can be had without the rows.
import { isWithheld, needsNames, UsageError, type NamesReason, type Score } from "../core.ts";
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

/** The first flag of a call that needs the rows; `null` for none. */
export function flagOfRows(flags: RowFlags): string | null {
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
  const flag = given.find(([, value]) => value !== undefined && value !== false);
  if (flag !== undefined) return flag[0];
  const file = outputRequests(flags).find(({ format }) => isOwnFormat(format));
  if (file !== undefined) return `--format ${file.format}`;
  return wantsFindings(flags) ? "--format" : null;
}

/** The same of the gates that a workspace declares. */
export function rowsNeeded({ gates }: Loaded): string | null {
  if (gates.score.some(({ kind }) => kind === "require-evidence")) return "require-evidence";
  return (gates.age ?? []).length > 0 ? "max-age" : null;
}

/** Throws a `UsageError` for a flag or a gate that needs the rows. */
export function refuse(flag: string | null): void {
  if (flag !== null) throw new UsageError("not-of-counts", { flag });
}

/** Why a score has to name bodies that were only counted. One that is withheld names nobody. */
export const namesNeeded = (score: Score): NamesReason | null =>
  isWithheld(score) ? null : needsNames(score.assessment, score.plan, score.method);

/** Throws a `UsageError` where a score has to name what was only counted. */
export function refuseNames(scored: readonly Scored[]): void {
  for (const { score } of scored) {
    const why = namesNeeded(score);
    if (why !== null) throw new UsageError("counts-need-names", { method: score.method.id, why });
  }
}
