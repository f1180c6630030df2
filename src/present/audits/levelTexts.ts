// Levels in percent → their texts, all but the last joined, or only the ends of many.
import type { Fraction } from "../../math/fraction.ts";
import type { LevelTexts } from "../words/auditWording.ts";
import type { Words } from "../words/words.ts";
import { levelText } from "./levelText.ts";

/** Of longer lists of levels only the ends are named. */
const mostLevels = 7;

/** Levels with a decimal comma are separated by semicolons. */
export function levelTexts(levels: readonly Fraction[], words: Words): LevelTexts {
  const texts = levels.map((level) => levelText(level, words));
  const last = texts.at(-1) ?? "";
  if (texts.length > mostLevels) return { first: texts[0] ?? "", last, count: texts.length };
  const mark = texts.some((each) => each.includes(",")) ? "; " : ", ";
  return { first: texts.slice(0, -1).join(mark), last, count: null };
}
