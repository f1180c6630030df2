// Columns side by side, each a body → what their cells say.
import type { Answers } from "../model/answers.ts";
import { usualScale } from "../model/usualScale.ts";
import type { AlikeColumns } from "./alikeColumns.ts";
import type { Guesses, TableSeen } from "./gatherGuesses.ts";
import { marksOf } from "./marksOf.ts";
import { plainGuess } from "./plainGuess.ts";
import { saidWords } from "./saidWords.ts";

/** Gives the scale of the statuses in them; `null` where there are none. */
export function guessAcross(
  { names, cells }: AlikeColumns,
  { columns, rows }: TableSeen,
  { guesses, used, leaveOpen }: Guesses,
  answers: Answers,
): string | null {
  const own = columns.filter(({ name }) => names.includes(name));
  for (const each of own) used.add(each);
  guesses.push({ ...plainGuess("body", "", "alike-columns"), wide: names });
  if (cells === "binary") {
    guesses.push({ ...plainGuess("percent", "", "alike-columns"), as: "share" });
    return null;
  }
  if (cells !== "marks") {
    guesses.push({ ...plainGuess("status", "", "values-known"), words: cells.known });
    return cells.scale;
  }
  const filled = own.reduce((sum, each) => sum + each.filled, 0);
  const empty = { text: "", rows: rows * own.length - filled };
  const words = saidWords([...marksOf(own), empty], answers);
  if (words.length > 0) guesses.push({ ...plainGuess("status", "", "answered"), words });
  else leaveOpen("status", "marks", []);
  return words.length > 0 ? usualScale : null;
}
