// A checked bound of a comparison → its form in JSON, with the sentence that says what was expected and found.
import { toText } from "../../math/fraction.ts";
import { fewestPairs } from "../../model/agreement.ts";
import type { ComparisonCheck, ComparisonGate, ComparisonGateCheck } from "../../model/comparisonGate.ts";
import type { Rounding } from "../../model/method.ts";
import { ageJson } from "../ageJson.ts";
import { ageText } from "../ageText.ts";
import { apartText } from "../apartText.ts";
import { equalText } from "../equalText.ts";
import { exactOrNull } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import { boundDistance } from "./boundDistance.ts";
import type { ComparisonGateJson } from "./comparisonGateSchema.ts";
import { coefficientRounding, commonRounding } from "./comparisonNumbers.ts";
import { sideLabel } from "./sideLabels.ts";

export function comparisonGateJson(check: ComparisonCheck, words: Words<"comparison">): ComparisonGateJson {
  if ("today" in check) return ageJson(check, ageText(check, words.comparison.gates.age, check.assessment));
  const { gate, pair, found, met, distance, clauses } = check;
  return {
    kind: gate.kind,
    measure: gate.measure,
    sides: pair === null ? null : sidesOf(pair),
    of: gate.of,
    limit: toText(gate.limit),
    written: gate.written,
    met,
    found: exactOrNull(found),
    value: found === null ? null : apartText(found, gate.limit, roundingOf(check)),
    distance: exactOrNull(distance),
    clauses: clauses === null ? null : [...clauses],
    text: textOf(check, words),
  };
}

function textOf(check: ComparisonGateCheck, words: Words<"comparison">): string {
  const { gates } = words.comparison;
  const { gate, pair, found, met, compared } = check;
  const limit = localNumber(gate.written, words.common.decimal);
  const sides = pair === null ? "" : sidesOf(pair).join(" – ");
  const expected = {
    gap: () => gates.gap(sides, limit),
    alpha: () => gates.alpha(limit, gate.of),
    outcomes: () => gates.outcomes(sides, percentLimit(gate, words.common.decimal), gate.of),
  }[gate.measure]();
  const about = compared === null ? "" : gates.compared(compared.clauses, compared.of);
  if (found === null) return `${expected}: ${withoutText(check, gates)}${about}`;
  const rounding = roundingOf(check);
  const shown = equalText(apartText(found, gate.limit, rounding), found, words.common.decimal);
  if (met) return `${expected}: ${gates.met(shown)}${about}`;
  const distance = boundDistance(check, rounding.decimals, gates.bound, words.common.decimal);
  return `${expected}: ${gates.notKept(shown, distance)}${about}`;
}

function withoutText(
  { gate, met, noInterval }: ComparisonGateCheck,
  gates: Words<"comparison">["comparison"]["gates"],
): string {
  const passes = met === null;
  if (gate.measure === "gap") return gates.noGap(passes);
  if (noInterval !== null)
    return gates.noInterval(passes, gates.whyNoInterval[noInterval.reason](noInterval.pairs, fewestPairs));
  return gate.measure === "alpha" ? gates.noAlpha(passes) : gates.noOutcomes(passes);
}

/** A percent as it was given, and as a number where that is a share. */
function percentLimit({ written, limit }: ComparisonGate, decimal: Words["common"]["decimal"]): string {
  if (!/[%٪/]/.test(written)) return localNumber(written, decimal);
  return written.includes("/") ? `${written} = ${toText(limit)}` : localNumber(toText(limit), decimal);
}

const sidesOf = ({ a, b }: NonNullable<ComparisonGateCheck["pair"]>): [string, string] => [
  sideLabel(a, b),
  sideLabel(b, a),
];

const roundingOf = ({ pair }: ComparisonGateCheck): Rounding =>
  pair === null ? coefficientRounding : commonRounding(pair.a, pair.b);

/** The key `gates` of both comparison kinds, there where the call sets some. */
export const gatesJson = (
  checks: readonly ComparisonCheck[] | undefined,
  words: Words<"comparison">,
): { gates?: ComparisonGateJson[] } =>
  checks === undefined ? {} : { gates: checks.map((check) => comparisonGateJson(check, words)) };
