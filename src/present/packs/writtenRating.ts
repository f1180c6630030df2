// The cells that rate, as written → the rating for people, its status by its name on the scale.
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { textIn } from "../../model/textIn.ts";
import { fold } from "../../text/fold.ts";
import { ratedAs } from "../scores/rowTexts.ts";
import type { Words } from "../words/words.ts";

/** "" where no cell is filled. */
export function writtenRating(
  cells: { readonly status: string | null; readonly percent: string | null; readonly value?: string | null },
  scale: Scale | null,
  { common }: Words,
): string {
  const written = cells.status ?? "";
  const meaning = statusNames(scale).get(fold(written));
  const status =
    meaning === undefined
      ? written
      : "gap" in meaning
        ? common.terms.outcomes[meaning.gap]
        : textIn(meaning.level.label, common.preferred) || meaning.level.id;
  return ratedAs({ status, percent: cells.percent ?? "", value: cells.value ?? "" });
}
