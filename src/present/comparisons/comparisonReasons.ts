// Why a term of a comparison is missing → the clause that says it, without a full stop.
import type { ComparisonReasonId, ComparisonReasonOf } from "../../model/comparison.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";

/** With what scoring said about it behind it, in brackets. */
export function comparisonReasonText<I extends ComparisonReasonId>(
  { id, params, reasons }: ComparisonReasonOf<I>,
  words: Words<"comparison">,
): string {
  const because = reasonsText(reasons, words);
  return words.comparison.reasons[id](params, because === null ? "" : ` (${because})`);
}
