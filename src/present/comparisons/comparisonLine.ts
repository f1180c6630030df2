// A comparison in JSON → its gap and terms in one line.
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import { withSign } from "./comparisonNumbers.ts";
import type { ComparisonJson } from "./comparisonSchema.ts";

/** `a - b: +12.52 points = coverage -0.28, method 0.00, rating +12.80 (alpha 0.312, 18 of 21 clauses)`. */
export function comparisonLine(
  { a, b, gap, terms, split, agreement }: ComparisonJson,
  words: Words<"comparison">,
): string {
  const say = words.comparison.terms;
  const local = (text: string): string => localNumber(text, words.common.decimal);
  const { value } = agreement.alpha;
  const tail = say.lineTail(value === null ? null : local(value), agreement.clauses, agreement.of);
  const sides = `${a.label} - ${b.label}`;
  const reasons = split.reasons.map(({ text }) => text).join("; ");
  if (gap === null) return say.noGapLine(sides, reasons, tail);
  const points = local(withSign(gap.value));
  if (terms.coverage.value === null) return say.notSplitLine(sides, points, reasons, tail);
  const known: readonly (readonly [string, string | null])[] = [
    [say.coverage, terms.coverage.value],
    [say.method, terms.method.value],
    [say.rating, terms.rating?.value ?? null],
    [say.together, terms.together?.value ?? null],
  ];
  const parts = known.flatMap(([name, term]) => (term === null ? [] : [`${name} ${local(withSign(term))}`]));
  return say.line(sides, points, parts.join(", "), tail);
}
