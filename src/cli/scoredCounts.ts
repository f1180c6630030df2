// A call for scores of what was counted → whether the result can be had without the rows.
import { isWithheld, needsNames, UsageError } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { Scored } from "../workspace/score/scoreAll.ts";
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

/** What of a call needs the rows; none: the flags that do. */
export function flagsOfRows(flags: RowFlags): string[] {
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
  const files = outputRequests(flags).flatMap(({ format }) =>
    format === "xlsx" || format === "docx" || format === "svg" ? [`--format ${format}`] : [],
  );
  return [
    ...given.flatMap(([name, value]) => (value === undefined || value === false ? [] : [name])),
    ...files,
    ...(wantsFindings(flags) ? ["--format"] : []),
  ];
}

export function refuseFlags(flags: RowFlags): void {
  const [flag] = flagsOfRows(flags);
  if (flag !== undefined) throw new UsageError("not-of-counts", { flag });
}

/** Gates that a workspace declares. */
export function gatesOfRows({ gates }: Loaded): string[] {
  return [
    ...gates.score.flatMap(({ kind }) => (kind === "require-evidence" ? ["require-evidence"] : [])),
    ...((gates.age ?? []).length > 0 ? ["max-age"] : []),
  ];
}

export function refuseGates(loaded: Loaded): void {
  const [flag] = gatesOfRows(loaded);
  if (flag !== undefined) throw new UsageError("not-of-counts", { flag });
}

/** A score that is withheld names nobody. */
export function refuseNames(scored: readonly Scored[]): void {
  for (const { score } of scored) {
    const why = isWithheld(score) ? null : needsNames(score.assessment, score.plan, score.method);
    if (why !== null) throw new UsageError("counts-need-names", { method: score.method.id, why });
  }
}
