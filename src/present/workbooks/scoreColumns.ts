// Something of a score → the columns in front of every table that say whose it is.
import type { Score } from "../../model/score.ts";
import type { Words } from "../words/words.ts";
import type { SheetColumnOf } from "./itemSheet.ts";

/** What belongs to one score among several. */
export interface OfScore {
  readonly score: Score;
}

/** Only what differs: the caption names what all have in common. */
export function scoreColumns<T extends OfScore>(
  scores: readonly Score[],
  { workbook }: Words<"workbook">,
): SheetColumnOf<T>[] {
  const differ = (of: (score: Score) => string): boolean => new Set(scores.map(of)).size > 1;
  return [
    ...(differ(assessment)
      ? [
          {
            title: workbook.columns.assessment,
            format: "text",
            cell: ({ score }: T) => assessment(score),
          } as const,
        ]
      : []),
    ...(differ(method)
      ? [{ title: workbook.columns.method, format: "text", cell: ({ score }: T) => method(score) } as const]
      : []),
  ];
}

const assessment = (score: Score): string => score.assessment.id;

const method = (score: Score): string => score.method.id;
