// A shipped assessment → the table of the doubts about its rows.
import type { RatingTable } from "../model/ratingTable.ts";
import { ownNames } from "../parse/ratings/ownNames.ts";
import { createReaderWith } from "../parse/ratings/ratingReader.ts";
import type { BundledAssessment } from "./bundledData.ts";

/**
 * The other status of each row as its status; `null` where it has no doubts.
 *
 * @example shippedDoubts(data.workspaces[0].assessments[0]) // null
 */
export function shippedDoubts({ doubts }: BundledAssessment): RatingTable | null {
  if (doubts === undefined) return null;
  const reader = createReaderWith(ownNames, { keepTexts: false });
  reader.header(doubts.source, doubts.header);
  for (const { cells, line, row } of doubts.records) reader.record(cells, line, row);
  return reader.finish().table;
}
