// `--max-gap` and `--min-agreement` → the bounds that a comparison must keep, and what is said of one that it does not keep.
import {
  parseAmount,
  roundToText,
  UsageError,
  type ComparisonGate,
  type ComparisonGateCheck,
  type Fraction,
  type Words,
} from "../../core.ts";

export interface GateFlags {
  readonly maxGap?: string;
  readonly minAgreement?: string;
}

export const gatesOf = ({ maxGap, minAgreement }: GateFlags): ComparisonGate[] => [
  ...gate("max-gap", "not-points", maxGap, (value) => value.n >= 0n),
  ...gate("min-agreement", "not-a-coefficient", minAgreement, (value) => value.n <= value.d),
];

function gate(
  kind: ComparisonGate["kind"],
  fault: "not-points" | "not-a-coefficient",
  written: string | undefined,
  fits: (value: Fraction) => boolean,
): ComparisonGate[] {
  if (written === undefined) return [];
  const limit = parseAmount(written);
  if (limit === null || !fits(limit)) throw new UsageError(fault, { flag: `--${kind}`, written });
  return [{ kind, limit, written }];
}

/** For standard error. Four decimals, so that what fails a gate by little does not look as if it met it. */
export function unmetText(
  { gate: { kind, written }, pair, found }: ComparisonGateCheck,
  { gates, common }: Words<"gates">,
): string {
  const flag = `--${kind} ${written}`;
  const shown = found === null ? null : roundToText(found, 4, "half-up").replace(".", common.decimal);
  if (pair === null)
    return gates.notMet(shown === null ? gates.alphaUndefined(flag) : gates.alphaTooLow(shown, flag));
  const [a, b] = [pair.a.assessment.id, pair.b.assessment.id];
  return gates.notMet(shown === null ? gates.noGap(a, b, flag) : gates.gapTooWide(a, b, shown, flag));
}
