// A published figure, and what its assessment states → what a stranger lacks to compute it again.
import type { Claim } from "../../model/assessment.ts";
import type { MissingCase } from "../../model/publishable.ts";
import type { ClaimCheck } from "../../model/score.ts";
import type { Stated } from "./statedIn.ts";

/**
 * The rows of a coding, and the rule of a file about somebody who published no rows, are not the publisher's own.
 *
 * @param check what the rows say of it; `null` where there is no score
 */
export function claimMissing(claim: Claim, check: ClaimCheck | null, stated: Stated): MissingCase[] {
  const rows = rowsMissing(stated);
  const isOthers = stated.isCoded || stated.rows === "none";
  const rule: MissingCase | null = isOthers ? "rule-other" : stated.rule ? null : "rule";
  const isWhole = rows === null && rule === null;
  const { rounding, result } = isWhole
    ? verdictCases[check?.verdict ?? "no-figure"]
    : { rounding: rule === null ? null : ("rounding" as const), result: null };
  const saysClauses = claim.clauses !== null;
  const all: readonly (MissingCase | null)[] = [
    saysClauses || claim.counts.size > 0 || (isWhole && stated.plan) ? null : "unit",
    stated.period ? null : "period",
    saysClauses || (isWhole && stated.plan) ? null : "denominator",
    rows,
    rule,
    rounding,
    stated.interests ? null : "interests",
    result,
  ];
  return all.filter((each) => each !== null);
}

function rowsMissing({ isCoded, rows }: Stated): MissingCase | null {
  if (isCoded) return "rows-coded";
  return rows === "right" ? null : rows === "wrong" ? "rows-wrong" : "rows";
}

/** Where all is there that the number depends on: whether it gives the number. */
const verdictCases: Readonly<
  Record<
    ClaimCheck["verdict"],
    { readonly rounding: MissingCase | null; readonly result: MissingCase | null }
  >
> = {
  reproduced: { rounding: null, result: null },
  "reproduced-if-rounded": { rounding: "rounding-other", result: null },
  "reproduced-under": { rounding: null, result: "result-other" },
  "reproduced-as-share": { rounding: null, result: null },
  "not-reproduced": { rounding: null, result: "result-other" },
  "no-figure": { rounding: null, result: "result-none" },
};
