// What a plan itself allows of a claimed figure → sentences that name what was searched.
import type { FigureAudit } from "../../model/audit.ts";
import type { Words } from "../words/words.ts";
import { levelTexts } from "./levelTexts.ts";
import { numbersText } from "./numbersText.ts";

/** Nothing for a figure of the call. */
export function ownSentences({ own, question, verdict }: FigureAudit, words: Words<"audit">): string[] {
  if (own === null) return [];
  const say = words.audit.own;
  if (own.extent === "any-percent") return [say.anyPercent(own.method)];
  if (own.extent === "too-many") return [say.tooMany(own.method)];
  const levels = levelTexts(own.levels, words);
  if (own.clauses.length === 0)
    return [say.none(own.method, own.most, levels, question.roundings.join(", "))];
  return verdict === "possible" ? [] : [say.found(own.method, shownNumbers(own.clauses), own.most, levels)];
}

/** Of many numbers the first; all are in the JSON. */
const shownNumbers = (numbers: readonly number[]): string =>
  numbers.length > mostNumbers ? `${numbersText(numbers.slice(0, mostNumbers))}, …` : numbersText(numbers);

const mostNumbers = 20;
