// `--max-gap`, `--min-agreement` and what was found → which of them are not met, in words.
import {
  compareFractions,
  parseAmount,
  roundToText,
  type Comparison,
  type Fraction,
  type Measure,
} from "../../index.ts";
import { UsageError } from "../load/loaded.ts";

export interface GateFlags {
  readonly maxGap?: string;
  readonly minAgreement?: string;
}

interface Gate {
  readonly limit: Fraction;
  /** As the call has it. */
  readonly written: string;
}

export interface Gates {
  /** Percentage points that A and B may lie apart. */
  readonly maxGap: Gate | null;
  /** Krippendorff's alpha, at least. */
  readonly minAgreement: Gate | null;
}

export function gatesOf({ maxGap, minAgreement }: GateFlags): Gates {
  return {
    maxGap: gate("--max-gap", "a number of points, 0 or more", maxGap, (value) => value.n >= 0n),
    minAgreement: gate(
      "--min-agreement",
      "a coefficient up to 1",
      minAgreement,
      (value) => value.n <= value.d,
    ),
  };
}

function gate(
  flag: string,
  expected: string,
  written: string | undefined,
  fits: (value: Fraction) => boolean,
): Gate | null {
  if (written === undefined) return null;
  const value = parseAmount(written);
  if (value === null || !fits(value)) throw new UsageError(`${flag} takes ${expected}, not "${written}"`);
  return { limit: value, written };
}

/** Exact values are compared. What cannot be computed does not meet a gate. */
export function unmetGates(gates: Gates, pairs: readonly Comparison[], alpha: Measure): string[] {
  const { maxGap, minAgreement } = gates;
  const gaps =
    maxGap === null
      ? []
      : pairs.flatMap(({ a, b, split: { gap } }) => {
          const names = `${a.assessment.id} and ${b.assessment.id}`;
          if (gap === null)
            return [`there is no gap between ${names} to hold against --max-gap ${maxGap.written}`];
          const size: Fraction = gap.n < 0n ? { n: -gap.n, d: gap.d } : gap;
          return compareFractions(size, maxGap.limit) <= 0
            ? []
            : [`the gap between ${names} is ${shown(size)} points, more than --max-gap ${maxGap.written}`];
        });
  if (minAgreement === null) return gaps;
  const wanted = `--min-agreement ${minAgreement.written}`;
  if (alpha.value === null) return [...gaps, `alpha is undefined, so ${wanted} is not met`];
  return compareFractions(alpha.value, minAgreement.limit) >= 0
    ? gaps
    : [...gaps, `alpha is ${shown(alpha.value)}, less than ${wanted}`];
}

/** Four decimals, so that what fails a gate by little does not look as if it met it. */
const shown = (value: Fraction): string => roundToText(value, 4, "half-up");
