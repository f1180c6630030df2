// The cells that rate → what readers call it: the label of the status, the percent, the measured value.
import { fold, statusNames, textIn, type Scale } from "../../core.ts";
import type { PageWords } from "./pageWords.ts";

interface Rated {
  readonly status: string;
  readonly percent: string;
  readonly value?: string;
}

export function ratedText(
  { status, percent, value = "" }: Rated,
  scale: Scale | null,
  words: Pick<PageWords, "common" | "page">,
): string {
  const shownPercent =
    percent === "" || percent.endsWith("%") || percent.includes("/") ? percent : `${percent} %`;
  return [statusLabel(status, scale, words), shownPercent, value === "" ? "" : `= ${value}`]
    .filter((text) => text !== "")
    .join(" · ");
}

/** As it is written, where it is not on the scale. */
export function statusLabel(
  status: string,
  scale: Scale | null,
  { common, page }: Pick<PageWords, "common" | "page">,
): string {
  const meaning = statusNames(scale).get(fold(status));
  if (meaning === undefined) return status;
  return "gap" in meaning
    ? page.outcomes[meaning.gap]
    : textIn(meaning.level.label, common.preferred) || meaning.level.id;
}
