// Why a term of a comparison is missing.
import type { MethodChoice } from "../../../../model/comparison.ts";
import type { ComparisonReasonWordings } from "../../comparisonWording.ts";
import { terms } from "./terms.ts";

const named = (choices: readonly MethodChoice[]): string =>
  choices.length === 0 ? "nothing" : choices.map((choice) => `"${terms.choices[choice]}"`).join(", ");

export const reasons: ComparisonReasonWordings = {
  "no-figure": (p, because) => `${p.side} has no figure${because}`,
  "no-common-clause": () => "no clause was rated by both",
  "no-common-figure": (p, because) => `${p.side} has no figure on the common clauses${because}`,
  unreadable: (p, because) => `method ${p.method} cannot value the ratings of ${p.ratings}${because}`,
  "no-crossed-figure": (p, because) =>
    `method ${p.method} gives no figure for the common ratings of ${p.ratings}${because}`,
  "no-hybrid-figure": (p, because) =>
    `the effect of the method is not split: with ${named(p.fromA)} from A's method and ${named(p.fromB)} from B's, there is no figure${because}`,
};
