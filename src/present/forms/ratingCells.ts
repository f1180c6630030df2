// What was rated or answered → the texts of its cells in a form, of several ratings each text once.
import type { FormRating } from "../../model/formRating.ts";
import type { Words } from "../words/words.ts";

export interface RatingCells {
  /** With a measured value behind it. */
  readonly status: string;
  readonly percent: string;
  readonly evidence: string;
  readonly note: string;
}

/**
 * Raters are not named, and not told from each other. Percents have the decimal mark of the language.
 *
 * @example
 * const rating = { status: "Partial", percent: "50", value: "", evidence: "report", note: "" };
 * const words = await loadWords("en", ["forms"]);
 * ratingCells([rating, { ...rating, status: "Full" }], words).status // "Partial; Full"
 */
export function ratingCells(ratings: readonly FormRating[], { forms, common }: Words<"forms">): RatingCells {
  const together = (textOf: (rating: FormRating) => string, between: string): string =>
    [...new Set(ratings.map(textOf).filter((text) => text !== ""))].join(between);
  return {
    status: together(
      ({ status, value }) =>
        [status, value === "" ? "" : forms.value(value)].filter((text) => text !== "").join(", "),
      "; ",
    ),
    percent: together(({ percent }) => percent.replace(/^(\d+)\.(\d+)/, `$1${common.decimal}$2`), "; "),
    evidence: together(({ evidence }) => evidence, "\n"),
    note: together(({ note }) => note, "\n"),
  };
}
