// Units rated by several raters → the interval of alpha, where there are enough units to say.
import { equal, toText, type Fraction } from "../../math/fraction.ts";
import { fewestPairs } from "../../model/agreement.ts";
import type { AlphaMetric } from "./disagreements.ts";
import { bootstrap, type BootstrapOptions } from "./bootstrap.ts";
import { chancePairs } from "./chancePairs.ts";
import { alphaOfSamples, type AlphaUnit } from "./krippendorffAlpha.ts";
import { numberKinds } from "./numberKinds.ts";
import type { FoundInterval } from "./resampledIntervals.ts";
import { shortened } from "./shortened.ts";

/** As `resampledIntervals` does it for two sides: none of fewer than twenty units, or of units without a disagreement. */
export function alphaInterval(
  units: readonly AlphaUnit[],
  metric: AlphaMetric,
  options: BootstrapOptions,
): FoundInterval {
  const without = { interval: null, undefinedResamples: 0 };
  const pairs = units.length;
  if (pairs < fewestPairs) return { ...without, noInterval: { reason: "too-few", pairs } };
  const undisputed = { reason: "no-disagreement", pairs } as const;
  if (!units.some(isDisputed)) return { ...without, noInterval: undisputed };
  const chance = chancePairs(units.length, units[0]?.length ?? 0, options.seed).map((chosen) =>
    chosen.map((unit, rater) => units[unit]?.[rater] ?? null),
  );
  const { kindOf, kinds } = numberKinds([...units, ...chance], (unit) =>
    unit.map((rated) => (rated === null ? "" : toText(rated))).join(" "),
  );
  const short = shortened(kinds.flat().filter((rated) => rated !== null));
  const alpha = alphaOfSamples(
    kinds.map((unit) => unit.map((rated) => (rated === null ? null : short(rated)))),
    metric,
    units.length,
  );
  const sample = { units: kindOf.slice(0, units.length), chance: kindOf.slice(units.length) };
  const found = bootstrap(sample, { alpha }, options).alpha;
  return { ...found, noInterval: found.interval === null ? undisputed : null };
}

function isDisputed(unit: AlphaUnit): boolean {
  const [first, ...others] = unit.filter((rated): rated is Fraction => rated !== null);
  return first !== undefined && others.some((other) => !equal(first, other));
}
