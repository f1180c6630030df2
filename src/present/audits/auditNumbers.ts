// Exact numbers of an audit → their forms in JSON.
import { divide, fraction, multiply, toText, type Fraction } from "../../math/fraction.ts";
import { roundToText, type RoundingMode } from "../../math/round.ts";
import { decimalsOf, type RoundingRule } from "../../math/unround.ts";

/** An exact percent, and rounded as the figure is printed. */
export const asPrinted = (
  exact: Fraction,
  figure: string,
  rule: RoundingRule = "half-up",
): { exact: string; value: string } => ({
  exact: toText(exact),
  value: roundToText(exact, decimalsOf(figure), modeOf(rule)),
});

/** A percent, as a figure out of another number than 100 has it. */
export const inUnitOf = ({ of }: { readonly of: Fraction }, percent: Fraction): Fraction =>
  divide(multiply(percent, of), fraction(100));

/** Where the rule for ties is not known, ties are shown as most people round them. */
export const modeOf = (rule: RoundingRule | undefined): RoundingMode =>
  rule === undefined || rule === "unknown" ? "half-up" : rule;

/** A number where JSON readers keep it exactly; a string where it is too large for that. */
export const countJson = (count: bigint | null): number | string | null =>
  count === null ? null : count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
