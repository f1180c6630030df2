// Counts of a figure with its coverage as text → the coverage in words, marked where it is less than half.
import { isThin, thinMark } from "../coverage.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/** None where no clause is eligible. */
export function coverageLine(
  figure: { readonly scored: number; readonly eligible: number; readonly coverage: string | null },
  { common }: Words,
): string[] {
  if (figure.coverage === null) return [];
  const said = common.coverage(localNumber(figure.coverage, common.decimal));
  return [isThin(figure) ? `${said} ${thinMark}` : said];
}
