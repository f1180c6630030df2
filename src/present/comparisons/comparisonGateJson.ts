// A checked bound of a comparison → its form in JSON, with the sentence that says what was expected and found.
import { toText } from "../../math/fraction.ts";
import type { ComparisonCheck, ComparisonGateCheck } from "../../model/comparisonGate.ts";
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
  const { gate, pair, found, met } = check;
  const limit = localNumber(gate.written, words.common.decimal);
  const expected = pair === null ? gates.alpha(limit, gate.of) : gates.gap(sidesOf(pair).join(" – "), limit);
  if (found === null) {
    const without = pair !== null ? gates.noGap : gate.of === "lower" ? gates.noInterval : gates.noAlpha;
    return `${expected}: ${without(met === null)}`;
  }
  const rounding = roundingOf(check);
  const shown = equalText(apartText(found, gate.limit, rounding), found, words.common.decimal);
  if (met) return `${expected}: ${gates.met(shown)}`;
  const distance = boundDistance(check, rounding.decimals, gates.bound, words.common.decimal);
  return `${expected}: ${gates.notKept(shown, distance)}`;
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
