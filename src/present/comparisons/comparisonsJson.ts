// Comparisons of three or more assessments → their form in JSON.
import type { ManyComparison } from "../../model/comparison.ts";
import type { Words } from "../words/words.ts";
import { measureJson } from "./agreementJson.ts";
import type { ComparisonView } from "./comparisonBlocks.ts";
import { comparisonJson } from "./comparisonJson.ts";
import { coefficientRounding } from "./comparisonNumbers.ts";
import type { ComparisonsResultJson } from "./comparisonsSchema.ts";

/** @param view whether the rows of both sides are listed with each clause of a pair, and what stands beside the overall figures */
export const comparisonsJson = (
  { agreement, pairs }: ManyComparison,
  view: Pick<ComparisonView, "evidence" | "bounds">,
  words: Words<"comparison">,
): Pick<ComparisonsResultJson, "agreement" | "comparisons"> => ({
  agreement: {
    n: agreement.n,
    clauses: agreement.clauses,
    of: agreement.of,
    basis: agreement.basis,
    resampling: agreement.resampling,
    alpha: {
      metric: agreement.metric,
      ...measureJson(agreement.alpha, coefficientRounding, words),
    },
  },
  comparisons: pairs.map((pair) => comparisonJson(pair, view, words)),
});
