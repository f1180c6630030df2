// What a body answered before → the text of one cell: the rating, and below it the evidence.
import type { FormRating } from "../../model/formRating.ts";
import type { Words } from "../words/words.ts";
import { ratingCells } from "./ratingCells.ts";

/** "" where it answered nothing. */
export function previousText(previous: readonly FormRating[], words: Words<"forms">): string {
  const { status, percent, evidence } = ratingCells(previous, words);
  const rating = [status, percent === "" ? "" : percentWithSign(percent)].filter((text) => text !== "");
  return [rating.join(", "), evidence === "" ? "" : words.forms.evidence(evidence)]
    .filter((text) => text !== "")
    .join("\n");
}

const percentWithSign = (written: string): string => (written.includes("%") ? written : `${written} %`);
