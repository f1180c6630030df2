// The flags that say what to read → the request for loading, and the day as of which to evaluate.
import { parsePoint, replyStages, UsageError, type Day } from "../../core.ts";
import { oneOf } from "./oneOf.ts";
import type { LoadRequest } from "../../workspace/loadRequest.ts";

export interface InputFlags {
  readonly plan?: string;
  readonly scale?: string;
  readonly method?: readonly string[];
  readonly assessment?: readonly string[];
  readonly asOf?: string;
  readonly maxSize?: string;
  readonly allowOutside?: readonly string[];
  readonly nameRaters?: boolean;
  readonly mapping?: string;
  readonly column?: readonly string[];
  readonly skipBadRows?: boolean;
  readonly asOne?: boolean;
  readonly stage?: string;
}

type Wanted = Pick<LoadRequest, "keepTexts" | "bundled"> & Partial<Pick<LoadRequest, "namesRaters">>;

export function loadRequest(
  files: readonly string[],
  flags: InputFlags,
  { keepTexts, bundled, namesRaters = false }: Wanted,
): LoadRequest {
  return {
    files,
    plan: flags.plan ?? null,
    scale: flags.scale ?? null,
    methods: flags.method ?? [],
    assessments: flags.assessment ?? [],
    mapping: flags.mapping ?? null,
    columns: (flags.column ?? []).map(columnOf),
    keepTexts,
    namesRaters: namesRaters || flags.nameRaters === true,
    ...(flags.stage === undefined ? {} : { stage: oneOf("--stage", flags.stage, replyStages) }),
    ...(flags.asOne === true ? { asOne: "call" as const } : {}),
    skipsBadRows: flags.skipBadRows === true,
    maxSize: flags.maxSize === undefined ? null : megabytes(flags.maxSize),
    ...(flags.allowOutside === undefined ? {} : { allowOutside: flags.allowOutside }),
    bundled,
    inputFaults: "thrown",
  };
}

/** `clause=Código` → the column of nap, and what the file calls it. */
function columnOf(written: string): [ours: string, theirs: string] {
  const at = written.indexOf("=");
  const [ours, theirs] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  if (at <= 0 || ours === "" || theirs === "") throw new UsageError("not-a-column", { written });
  return [ours, theirs];
}

function megabytes(written: string): number {
  if (/^\d{1,7}(\.\d{1,6})?$/.test(written) && Number(written) > 0) return Number(written);
  throw new UsageError("not-megabytes", { flag: "--max-size", written });
}

/** The last day of what `--as-of` names; `null` where it is not used. */
export function asOfDay({ asOf }: InputFlags): Day | null {
  if (asOf === undefined) return null;
  const point = parsePoint(asOf);
  if (point === null) throw new UsageError("not-a-date", { flag: "--as-of", written: asOf });
  return point.end;
}
