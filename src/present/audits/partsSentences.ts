// Parts, total and percents, audited, in JSON → sentences for people.
import { absolute, isZero, parseFraction, zero, type Fraction } from "../../math/fraction.ts";
import { roundingModes, roundToText } from "../../math/round.ts";
import { decimalsOf, type RoundingRule } from "../../math/unround.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import type { PartsJson } from "./auditSchema.ts";
import { levelText } from "./levelText.ts";
import { roundingsText } from "./roundingsText.ts";

export function partsSentences(audit: PartsJson, words: Words<"audit">): string[] {
  const say = words.audit.parts;
  const valueOf = (row: number): string => levelText(exactly(audit.parts[row - 1] ?? null), words);
  const total = levelText(exactly(audit.total ?? audit.sum), words);
  const isUnexplained =
    audit.verdict === "differs" && audit.surplus.length === 0 && audit.missing.length === 0;
  const isTooMuch = exactly(audit.difference).n > 0n;
  return [
    sumSentence(audit, words),
    ...audit.surplus.map((rows) => say.surplus(rows, total)),
    ...(audit.moreSurplus === 0 ? [] : [say.moreSurplus(audit.moreSurplus)]),
    ...audit.missing.map((row) => say.missing(row, valueOf(row))),
    ...(isUnexplained ? [say.unexplained(isTooMuch ? audit.triedRows : null)] : []),
    ...audit.repeated.map((rows) => say.repeated(rows, valueOf(rows[0] ?? 0))),
    ...percentSentences(audit, words),
  ];
}

function sumSentence(audit: PartsJson, words: Words<"audit">): string {
  const say = words.audit.parts;
  const sum = levelText(exactly(audit.sum), words);
  if (audit.total === null || audit.difference === null) return say.sum(sum);
  const difference = exactly(audit.difference);
  if (isZero(difference)) return say.addsUp(sum);
  const total = levelText(exactly(audit.total), words);
  return say.differs(sum, total, levelText(absolute(difference), words), difference.n > 0n);
}

function percentSentences(
  { percents, percentSum, together, total, largestRemainder }: PartsJson,
  words: Words<"audit">,
): string[] {
  if (percentSum === null) return [];
  const decimals = percents.reduce((most, { printed }) => Math.max(most, decimalsOf(printed)), 0);
  const sum = roundToText(exactly(percentSum), decimals, "half-up");
  const say = words.audit.parts;
  return [
    say.percentSum(localNumber(sum, words.common.decimal)),
    ...(together === null || percents.length < 2
      ? []
      : togetherSentences(together, largestRemainder, total !== null, words)),
  ];
}

/** One table is rounded in one way: the rules that give all of its percents, or that none does. */
function togetherSentences(
  { ofTotal, ofSum }: NonNullable<PartsJson["together"]>,
  remainder: PartsJson["largestRemainder"],
  isTotalStated: boolean,
  words: Words<"audit">,
): string[] {
  const say = words.audit.parts;
  const named = (rules: readonly RoundingRule[]): string => roundingsText(rules, roundingModes, words);
  const plain =
    isTotalStated && ofTotal.length > 0
      ? [say.togetherOfTotal(named(ofTotal))]
      : ofSum.length > 0
        ? [say.togetherOfSum(named(ofSum))]
        : [];
  const adjusted =
    remainder?.fits === true
      ? [say.largestRemainder, ...(remainder.tied.length === 0 ? [] : [say.tied(remainder.tied)])]
      : [];
  const all = [...plain, ...adjusted];
  return all.length > 0 ? all : [say.notTogether(remainder !== null)];
}

const exactly = (text: string | null): Fraction => parseFraction(text ?? "") ?? zero;
