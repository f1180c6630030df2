// A checked bound of a comparison → the sentence that says what was expected and found, and its JSON.
import { absolute, subtract, toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { ComparisonGateCheck } from "../../model/comparisonGate.ts";
import type { Rounding } from "../../model/method.ts";
import { apartText } from "../apartText.ts";
import { exactOrNull } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import { coefficientRounding, commonRounding } from "./comparisonNumbers.ts";
import { sideLabel } from "./sideLabels.ts";
import type { Language } from "../words.ts";

interface GatePhrases {
  readonly gap: (sides: string, limit: string) => string;
  readonly alpha: (limit: string) => string;
  readonly met: (found: string) => string;
  readonly tooFar: (found: string, points: string) => string;
  readonly tooLittle: (found: string) => string;
  readonly noGap: string;
  readonly noAlpha: string;
}

const gatePhrases: Record<Language, GatePhrases> = {
  en: {
    gap: (sides, limit) => `Gate: ${sides} at most ${limit} points apart`,
    alpha: (limit) => `Gate: Krippendorff's alpha at least ${limit}`,
    met: (found) => `met, found ${found}`,
    tooFar: (found, points) => `NOT MET, found ${found}, ${points} points too far`,
    tooLittle: (found) => `NOT MET, found ${found}`,
    noGap: "NOT MET, there is no gap to hold against it",
    noAlpha: "NOT MET, alpha is undefined",
  },
  az: {
    gap: (sides, limit) => `Hədd: ${sides}, fərq ən çox ${limit} faiz bəndi`,
    alpha: (limit) => `Hədd: Krippendorf alfası ən azı ${limit}`,
    met: (found) => `ödənilir, hesablanıb ${found}`,
    tooFar: (found, points) => `ÖDƏNİLMİR, hesablanıb ${found}, ${points} faiz bəndi artıqdır`,
    tooLittle: (found) => `ÖDƏNİLMİR, hesablanıb ${found}`,
    noGap: "ÖDƏNİLMİR, fərq hesablanmır",
    noAlpha: "ÖDƏNİLMİR, alfa təyin olunmur",
  },
};

export function comparisonGateText(check: ComparisonGateCheck, language: Language): string {
  const phrase = gatePhrases[language];
  const { gate, pair, found, met } = check;
  const limit = localNumber(gate.written, language);
  const expected = pair === null ? phrase.alpha(limit) : phrase.gap(sidesOf(pair).join(" – "), limit);
  if (found === null) return `${expected}: ${pair === null ? phrase.noAlpha : phrase.noGap}`;
  const rounding = roundingOf(check);
  const shown = `${localNumber(apartText(found, gate.limit, rounding), language)} = ${toText(found)}`;
  if (met) return `${expected}: ${phrase.met(shown)}`;
  if (pair === null) return `${expected}: ${phrase.tooLittle(shown)}`;
  const excess = absolute(subtract(found, gate.limit));
  const points = `${localNumber(roundToText(excess, rounding.decimals, "up"), language)} = ${toText(excess)}`;
  return `${expected}: ${phrase.tooFar(shown, points)}`;
}

const sidesOf = ({ a, b }: NonNullable<ComparisonGateCheck["pair"]>): [string, string] => [
  sideLabel(a, b),
  sideLabel(b, a),
];

const roundingOf = ({ pair }: ComparisonGateCheck): Rounding =>
  pair === null ? coefficientRounding : commonRounding(pair.a, pair.b);

const comparisonGateJson = (check: ComparisonGateCheck) => {
  const { gate, pair, found, met } = check;
  return {
    kind: gate.kind,
    sides: pair === null ? null : sidesOf(pair),
    limit: toText(gate.limit),
    met,
    found: exactOrNull(found),
    value: found === null ? null : apartText(found, gate.limit, roundingOf(check)),
  };
};

/** The key `gates` of both comparison kinds, there where the call sets some. */
export const gatesJson = (checks: readonly ComparisonGateCheck[] | undefined) =>
  checks === undefined ? {} : { gates: checks.map(comparisonGateJson) };
