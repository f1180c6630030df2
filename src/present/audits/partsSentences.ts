// Parts, total and percents, audited, in JSON → sentences for people.
import { absolute, isZero, parseFraction, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { decimalsOf } from "../../math/unround.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import type { PartsJson } from "./auditSchema.ts";
import { levelText } from "./levelText.ts";

export function partsSentences(audit: PartsJson, words: Words<"audit">): string[] {
  const say = words.audit.parts;
  const valueOf = (row: number): string => levelText(exactly(audit.parts[row - 1] ?? null), words);
  const total = levelText(exactly(audit.total ?? audit.sum), words);
  const isUnexplained =
    audit.verdict === "differs" && audit.surplus.length === 0 && audit.missing.length === 0;
  return [
    sumSentence(audit, words),
    ...audit.surplus.map((rows) => say.surplus(rows, total)),
    ...audit.missing.map((row) => say.missing(row, valueOf(row))),
    ...(isUnexplained ? [say.unexplained] : []),
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

function percentSentences({ percents, percentSum }: PartsJson, words: Words<"audit">): string[] {
  if (percentSum === null) return [];
  const decimals = percents.reduce((most, { printed }) => Math.max(most, decimalsOf(printed)), 0);
  const sum = roundToText(exactly(percentSum), decimals, "half-up");
  return [words.audit.parts.percentSum(localNumber(sum, words.common.decimal))];
}

const exactly = (text: string | null): Fraction => parseFraction(text ?? "") ?? zero;
