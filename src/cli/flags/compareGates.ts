// `--max-gap` and `--min-agreement` → the bounds that a comparison must keep.
import { comparisonGateKinds, readComparisonGate, UsageError, type ComparisonGate } from "../../core.ts";

export interface GateFlags {
  readonly maxGap?: string;
  readonly minAgreement?: string;
}

export function gatesOf({ maxGap, minAgreement }: GateFlags): ComparisonGate[] {
  const given = { "max-gap": maxGap, "min-agreement": minAgreement };
  return comparisonGateKinds.flatMap((kind) => {
    const written = given[kind];
    if (written === undefined) return [];
    const read = readComparisonGate(kind, written);
    if (!("fault" in read)) return [read];
    const fault = kind === "max-gap" ? "not-points" : "not-a-coefficient";
    throw new UsageError(fault, { flag: `--${kind}`, written });
  });
}
