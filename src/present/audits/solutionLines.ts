// An explanation in JSON → how its clauses can lie on the levels, a line each.
import {
  compareFractions,
  fraction,
  multiply,
  parseFraction,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import type { ExplanationJson } from "./auditSchema.ts";
import { levelText } from "./levelText.ts";

/** How many solutions there are, and then the first of them. */
export function solutionLines(explanation: ExplanationJson, words: Words<"audit">): string[] {
  const { count, complete, listed } = explanation.solutions;
  const say = words.audit.figure;
  const exact = exactText(explanation, words);
  const [first, ...others] = listed.map((counts) => solutionText(counts, words));
  if (first === undefined) return exact === "" ? [] : [say.exactly(exact)];
  const behind = exact === "" ? "" : ` (${exact})`;
  if (complete && others.length === 0) return [say.onlySolution(`${first}${behind}`)];
  const all = count === null ? say.uncounted : countText(BigInt(count), words);
  return [
    say.solutions(all + behind, complete ? null : listed.length),
    ...[first, ...others].map((solution) => `· ${solution}`),
  ];
}

/** `10 × 100, 6 × 50, 2 × 0 %`: from the best level down. */
const solutionText = (counts: Readonly<Record<string, number>>, words: Words): string =>
  `${Object.entries(counts)
    .map(([level, count]): [Fraction, number] => [parseFraction(level) ?? zero, count])
    .toSorted(([one], [other]) => compareFractions(other, one))
    .map(([level, count]) => `${count} × ${levelText(level, words)}`)
    .join(", ")} %`;

/** All digits up to a thousand million million; beyond, the first three and the power of ten. */
function countText(count: bigint, words: Words): string {
  const digits = count.toString();
  const rough = localNumber(`${digits[0]}.${digits.slice(1, 3)}`, words.common.decimal);
  return digits.length <= 15 ? digits : `≈ ${rough} × 10^${digits.length - 1}`;
}

/** `1300 / 18 = 650/9 %`: the sum over the clauses; "" where several means print as the figure. */
function exactText({ means, exact, clauses, weights }: ExplanationJson, words: Words): string {
  if (means.count !== 1 || exact === null) return "";
  const sum = levelText(multiply(parseFraction(exact) ?? zero, fraction(clauses)), words);
  return `${weights === "equal" ? `${sum} / ${clauses} = ` : ""}${exact} %`;
}
