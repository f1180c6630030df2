// `--max-gap` and `--min-agreement` → the bounds that a comparison must keep.
import { comparisonGateKinds, readComparisonGate, UsageError, type ComparisonGate } from "../../core.ts";

export interface GateFlags {
  readonly maxGap?: string;
  readonly minAgreement?: readonly string[];
}

export function gatesOf({ maxGap, minAgreement }: GateFlags): ComparisonGate[] {
  const given = { "max-gap": maxGap === undefined ? [] : [maxGap], "min-agreement": minAgreement ?? [] };
  return comparisonGateKinds.flatMap((kind) => given[kind].map((written) => gateOf(kind, written)));
}

function gateOf(kind: ComparisonGate["kind"], written: string): ComparisonGate {
  const read = readComparisonGate(kind, written);
  if (!("fault" in read)) return read;
  const flag = `--${kind}`;
  if (read.fault === "percent-or-share")
    throw new UsageError("minimum-percent-or-share", { flag, written, percent: `outcomes=${read.percent}` });
  throw new UsageError(kind === "max-gap" ? "not-points" : "not-a-coefficient", { flag, written });
}
