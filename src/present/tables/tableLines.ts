// Assessments → for each a line that says what became of the rows of its tables.
import type { Spoken } from "../assessors/codedBody.ts";
import type { Words } from "../words/words.ts";
import { tablesOf } from "./tablesOf.ts";
import { tablesText } from "./tablesText.ts";

/** Each line once; none for an assessment without tables. */
export const tableLines = (all: readonly Spoken[], words: Words): string[] => [
  ...new Set(
    all.flatMap((spoken) => {
      const read = tablesText(tablesOf([spoken]), words);
      return read === null ? [] : [`${spoken.assessment.id}: ${read}`];
    }),
  ),
];
