// How far assessors agree → its form in JSON.
import { toPercent } from "../../math/toPercent.ts";
import type { Fraction } from "../../math/fraction.ts";
import { fewestPairs, type Agreement, type Measure } from "../../model/agreement.ts";
import type { Rounding } from "../../model/method.ts";
import type { Words } from "../words/words.ts";
import type { AgreementJson, MeasureJson } from "./agreementSchema.ts";
import { coefficientRounding, exactJson, roundedJson } from "./comparisonNumbers.ts";

export function agreementJson(
  agreement: Agreement,
  rounding: Rounding,
  words: Words<"comparison">,
): AgreementJson {
  const {
    n,
    clauses,
    of,
    setAside,
    outcomes,
    basis,
    scale,
    valuedBy,
    metric,
    above,
    signTest,
    spread,
    table,
    resampling,
  } = agreement;
  const coefficient = (measure: Measure): MeasureJson => measureJson(measure, coefficientRounding, words);
  const share = (measure: Measure): MeasureJson => measureJson(measure, rounding, words, toPercent);
  return {
    n,
    clauses,
    of,
    setAside: setAside.map((group) => ({ ...group, clauses: [...group.clauses] })),
    outcomes: {
      n: outcomes.n,
      same: outcomes.same,
      ...share(outcomes.percent),
      differing: outcomes.differing.map((unit) => ({ ...unit })),
    },
    basis,
    scale,
    valuedBy,
    resampling,
    percent: share(agreement.percent),
    alpha: { metric, ...coefficient(agreement.alpha) },
    kappa: { weights: "quadratic", ...coefficient(agreement.kappa) },
    ac2: { weights: "quadratic", ...coefficient(agreement.ac2) },
    meanDifference: measureJson(agreement.meanDifference, rounding, words),
    shareAbove: share(agreement.shareAbove),
    above,
    signTest: exactJson(signTest, { decimals: 4, mode: "half-up" }),
    bias: exactJson(spread?.bias ?? null, rounding),
    noise: exactJson(spread?.noise ?? null, rounding),
    meanSquare: exactJson(spread?.meanSquare ?? null, rounding),
    table:
      table === null
        ? null
        : { a: [...table.a], b: [...table.b], counts: table.counts.map((row) => [...row]) },
  };
}

/** Coefficients as they are; shares in percent, differences in percentage points. */
export function measureJson(
  { value, interval, noInterval, undefinedResamples, reason }: Measure,
  rounding: Rounding,
  words: Words<"comparison">,
  inUnit = (own: Fraction): Fraction => own,
): MeasureJson {
  const rounded = (own: Fraction) => roundedJson(inUnit(own), rounding);
  return {
    ...(value === null ? { exact: null, value: null } : rounded(value)),
    interval: interval === null ? null : { low: rounded(interval.low), high: rounded(interval.high) },
    intervalReason:
      noInterval === null
        ? null
        : words.comparison.gates.whyNoInterval[noInterval.reason](noInterval.pairs, fewestPairs),
    undefinedResamples,
    reason: reason === null ? null : words.comparison.agreement.reasons[reason],
  };
}
