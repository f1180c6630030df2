// `--max-gap` and `--min-agreement` → the bounds that a comparison must keep, and what is said of one that it does not.
import {
  parseAmount,
  roundToText,
  type ComparisonGate,
  type ComparisonGateCheck,
  type Fraction,
} from "../../core.ts";
import { UsageError } from "../load/loaded.ts";

export interface GateFlags {
  readonly maxGap?: string;
  readonly minAgreement?: string;
}

export const gatesOf = ({ maxGap, minAgreement }: GateFlags): ComparisonGate[] => [
  ...gate("max-gap", "a number of points, 0 or more", maxGap, (value) => value.n >= 0n),
  ...gate("min-agreement", "a coefficient up to 1", minAgreement, (value) => value.n <= value.d),
];

function gate(
  kind: ComparisonGate["kind"],
  expected: string,
  written: string | undefined,
  fits: (value: Fraction) => boolean,
): ComparisonGate[] {
  if (written === undefined) return [];
  const limit = parseAmount(written);
  if (limit === null || !fits(limit)) throw new UsageError(`--${kind} takes ${expected}, not "${written}"`);
  return [{ kind, limit, written }];
}

/** For standard error. Four decimals, so that what fails a gate by little does not look as if it met it. */
export function unmetText({ gate: { kind, written }, pair, found }: ComparisonGateCheck): string {
  const flag = `--${kind} ${written}`;
  const shown = found === null ? null : roundToText(found, 4, "half-up");
  if (pair === null)
    return shown === null
      ? `alpha is undefined, so ${flag} is not met`
      : `alpha is ${shown}, less than ${flag}`;
  const names = `${pair.a.assessment.id} and ${pair.b.assessment.id}`;
  return shown === null
    ? `there is no gap between ${names} to hold against ${flag}`
    : `the gap between ${names} is ${shown} points, more than ${flag}`;
}
