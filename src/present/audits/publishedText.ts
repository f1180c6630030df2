// A figure as published, and what it is out of → as people write it: in percent, or out of another number.
import { toText } from "../../math/fraction.ts";
import type { FigureQuestion } from "../../model/audit.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/** @example 72.22 %, or 4.24 of 5 */
export function publishedText(
  { figure, of }: Pick<FigureQuestion, "figure" | "of">,
  words: Words<"audit">,
): string {
  const value = localNumber(figure, words.common.decimal);
  return toText(of) === "100" ? `${value} %` : words.audit.figure.outOf(value, toText(of));
}
