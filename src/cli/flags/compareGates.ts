// `--max-gap` and `--min-agreement` → the bounds that a comparison must keep, and what is said of one that it does not keep.
import {
  comparisonGateKinds,
  readComparisonGate,
  roundToText,
  UsageError,
  type ComparisonGate,
  type ComparisonGateCheck,
  type Words,
} from "../../core.ts";

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

/** For standard error. Four decimals, so that what fails a gate by little does not look as if it met it. */
export function unmetText(
  { gate: { kind, of, written }, pair, found }: ComparisonGateCheck,
  { gates, common }: Words<"gates">,
): string {
  const flag = `--${kind} ${written}${of === "lower" ? "@lower" : ""}`;
  const shown = found === null ? null : roundToText(found, 4, "half-up").replace(".", common.decimal);
  if (pair === null && of === "lower")
    return gates.notMet(shown === null ? gates.noInterval(flag) : gates.lowerTooLow(shown, flag));
  if (pair === null)
    return gates.notMet(shown === null ? gates.alphaUndefined(flag) : gates.alphaTooLow(shown, flag));
  const [a, b] = [pair.a.assessment.id, pair.b.assessment.id];
  return gates.notMet(shown === null ? gates.noGap(a, b, flag) : gates.gapTooWide(a, b, shown, flag));
}
