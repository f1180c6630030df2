// The gap of a comparison and what it is made of → their form in JSON.
import { toText, type Fraction } from "../../math/fraction.ts";
import type { Comparison, ComparisonReason, CoverageBounds, MethodTerm } from "../../model/comparison.ts";
import type { Sentence } from "../../model/comparisonSentence.ts";
import type { Rounding } from "../../model/method.ts";
import type { Words } from "../words/words.ts";
import { commonRounding, exactJson, numberJson, roundedJson } from "./comparisonNumbers.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import type { ComparisonJson } from "./comparisonSchema.ts";

type Split = ComparisonJson["split"];

export function gapJson(
  { a, b, split, published, coverageGroups }: Comparison,
  words: Words<"comparison">,
): Pick<ComparisonJson, "gap" | "terms" | "publishedGap" | "split"> {
  const rounding = commonRounding(a, b);
  const exact = (value: Fraction | null) => exactJson(value, rounding);
  const { coverage } = split;
  return {
    gap: exact(split.gap),
    terms: {
      coverage: {
        ...numberJson(coverage.total, rounding),
        a: exact(coverage.a),
        b: exact(coverage.b),
        groups: coverageGroups.map((group) => ({
          a: group.a,
          b: group.b,
          clauses: [...group.clauses],
          contribution: exact(group.contribution),
        })),
      },
      method: methodJson(split.method, rounding),
      rating: exact(split.rating),
      together: exact(split.together),
      published: { a: exact(published.a), b: exact(published.b) },
    },
    publishedGap: exact(published.gap),
    split: {
      way: split.way,
      interaction: exact(split.interaction),
      reasons: split.reasons.map((reason) => reasonJson(reason, words)),
      bounds: split.bounds === null ? null : boundsJson(split.bounds, rounding),
    },
  };
}

function methodJson(term: MethodTerm | null, rounding: Rounding): ComparisonJson["terms"]["method"] {
  const parts = term?.parts ?? null;
  return {
    ...numberJson(term?.total ?? null, rounding),
    parts:
      parts === null
        ? null
        : {
            values: roundedJson(parts.values, rounding),
            within: roundedJson(parts.within, rounding),
            across: roundedJson(parts.across, rounding),
            eligible: roundedJson(parts.eligible, rounding),
            treat: roundedJson(parts.treat, rounding),
            weights: roundedJson(parts.weights, rounding),
          },
  };
}

const reasonJson = (reason: ComparisonReason, words: Words<"comparison">): Split["reasons"][number] => ({
  id: reason.id,
  params: paramsJson(reason.params),
  text: comparisonReasonText(reason, words),
});

function boundsJson(
  { clauses, a, b, gap }: CoverageBounds,
  rounding: Rounding,
): NonNullable<Split["bounds"]> {
  const range = ({ low, high }: CoverageBounds["a"]) => ({
    low: roundedJson(low, rounding),
    high: roundedJson(high, rounding),
  });
  return { clauses, a: range(a), b: range(b), gap: range(gap) };
}

type Param = Fraction | number | string | readonly string[];

/** Exact numbers as text; counts, names and lists of names as they are. */
export const paramsJson = (
  params: ComparisonReason["params"] | Sentence["params"],
): Record<string, number | string | string[]> =>
  Object.fromEntries(Object.entries<Param>({ ...params }).map(([name, value]) => [name, paramJson(value)]));

const paramJson = (value: Param): number | string | string[] =>
  typeof value !== "object" ? value : "n" in value ? toText(value) : [...value];
