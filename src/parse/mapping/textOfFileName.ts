// A pattern and the name of a file → what the name says of a column, or the problem that keeps it from being read.
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { MappedSource } from "../../model/tableMapping.ts";
import { parsePoint } from "../period.ts";
import { createDateReader } from "./dateReader.ts";
import { dayColumns, textsInFileName } from "./fileNames.ts";
import type { KnownTexts } from "./knownTexts.ts";

/**
 * Of several texts that fit, the one counts that the plan knows, or that is a day. Where it knows none of them, the first one
 * does, and is then told as unknown. NAP610 where the name has another form, NAP621 where the plan knows several.
 *
 * @param known what the plan knows, `null` where there is none
 */
export function textOfFileName(
  { column, as }: Pick<MappedSource, "column" | "as">,
  pattern: string,
  file: string,
  known: KnownTexts | null,
  at: Place,
): { readonly text: string } | { readonly problem: Problem } {
  const texts = textsInFileName(pattern, column, file);
  const [first] = texts;
  if (first === undefined) return { problem: problem("NAP610", at, { file, pattern }) };
  const isDay = as?.kind === "date" ? createDateReader(as.pattern) : parsePoint;
  const isKnown = (text: string): boolean =>
    dayColumns.has(column) ? isDay(text) !== null : (known?.(column, text) ?? false);
  const [only, ...others] = texts.length === 1 ? texts : texts.filter(isKnown);
  if (only === undefined || others.length === 0) return { text: only ?? first };
  // Of days the longest says most: 2024-06 is not a June of another year.
  if (dayColumns.has(column)) return { text: only };
  return { problem: problem("NAP621", at, { file, pattern, column, candidates: [only, ...others] }) };
}
