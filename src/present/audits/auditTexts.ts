// Pieces of an audit → the short texts that tables and sentences are made of.
import { fraction, multiply, toText, zero, type Fraction } from "../../math/fraction.ts";
import { roundingModes } from "../../math/round.ts";
import type { RoundingRule } from "../../math/unround.ts";
import type { Explanation } from "../../model/audit.ts";
import { auditPhrases } from "./auditWords.ts";
import { levelText } from "./levelText.ts";
import { localNumber } from "../localNumber.ts";
import type { Language } from "../words.ts";

/** The rules in as few words as say it: any, all but some, or their names. */
export function roundingsText(
  rules: readonly RoundingRule[],
  tried: readonly RoundingRule[],
  language: Language,
): string {
  const { any, allBut } = auditPhrases[language];
  const missing = tried.filter((rule) => !rules.includes(rule));
  if (missing.length === 0 && roundingModes.every((mode) => tried.includes(mode))) return any;
  const named = rules.filter((rule) => rule !== "unknown");
  return missing.length > 0 && missing.length < named.length
    ? `${allBut} ${missing.join(", ")}`
    : (named.length === 0 ? rules : named).join(", ");
}

/** `10 × 100, 6 × 50, 2 × 0 %`: from the best level down. */
const solutionText = (counts: readonly number[], levels: readonly Fraction[], language: Language): string =>
  `${counts
    .flatMap((count, at) => (count === 0 ? [] : [`${count} × ${levelText(levels[at] ?? zero, language)}`]))
    .toReversed()
    .join(", ")} %`;

/** All digits up to a thousand million million; beyond, the first three and the power of ten. */
function countText(count: bigint, language: Language): string {
  const digits = count.toString();
  const rough = localNumber(`${digits[0]}.${digits.slice(1, 3)}`, language);
  return digits.length <= 15 ? digits : `≈ ${rough} × 10^${digits.length - 1}`;
}

/** `1–3, 9, 18`: runs of three and more by their ends. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}

/** How many solutions there are, and then the first of them. */
export function solutionLines(explanation: Explanation, language: Language): string[] {
  const { solutions, scale } = explanation;
  const phrase = auditPhrases[language];
  const listed = solutions.listed.map((counts) => solutionText(counts, scale.levels, language));
  const exact = exactText(explanation, language);
  if (listed.length === 0) return exact === "" ? [] : [phrase.exactly(exact)];
  const behind = exact === "" ? "" : ` (${exact})`;
  if (solutions.count === 1n) return [phrase.onlySolution(`${listed[0] ?? ""}${behind}`)];
  const count = solutions.count === null ? phrase.uncounted : countText(solutions.count, language);
  const all = solutions.count === BigInt(listed.length);
  return [phrase.solutions(count + behind, all, listed.length), ...listed.map((solution) => `· ${solution}`)];
}

/** `1300 / 18 = 650/9 %`: the sum over the clauses; "" where several means print as the figure. */
function exactText({ means, clauses, weights }: Explanation, language: Language): string {
  if (means.count !== 1) return "";
  const sum = levelText(multiply(means.least, fraction(clauses)), language);
  return `${weights === "equal" ? `${sum} / ${clauses} = ` : ""}${toText(means.least)} %`;
}
