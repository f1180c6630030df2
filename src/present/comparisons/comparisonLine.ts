// A comparison → its gap and terms in one line.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Comparison } from "../../model/comparison.ts";
import { coefficientRounding, commonRounding, signedText } from "./comparisonNumbers.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import { sideLabel } from "./sideLabels.ts";

/** `a - b: +12.52 points = coverage -0.28 + method 0.00 + rating +12.80 (alpha 0.312, n 18)`. */
export function comparisonLine({ a, b, split, agreement }: Comparison): string {
  const rounding = commonRounding(a, b);
  const names = `${sideLabel(a, b)} - ${sideLabel(b, a)}`;
  const { value } = agreement.alpha;
  const alpha = value === null ? "undefined" : roundToText(value, coefficientRounding.decimals, "half-up");
  const tail = `(alpha ${alpha}, n ${agreement.n})`;
  if (split.gap === null || split.coverage.total === null)
    return `${names}: ${split.gap === null ? "no gap" : `${signedText(split.gap, rounding)} points, not split`}: ${split.reasons.map((reason) => comparisonReasonText(reason, "en")).join("; ")} ${tail}`;
  const terms: readonly (readonly [string, Fraction | null])[] = [
    ["coverage", split.coverage.total],
    ["method", split.method?.total ?? null],
    ["rating", split.rating],
    ["method and rating", split.together],
  ];
  const known = terms.flatMap(([name, term]) =>
    term === null ? [] : [`${name} ${signedText(term, rounding)}`],
  );
  return `${names}: ${signedText(split.gap, rounding)} points = ${known.join(", ")} ${tail}`;
}
