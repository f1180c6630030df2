// Rows, and the doubts in them or in a table of their own → the other statuses that each row may have.
import type { Assessment } from "../model/assessment.ts";
import { isReplaced } from "../model/isReplaced.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { cellText } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import type { Doubts } from "../model/sensitivity.ts";
import { statusNames, type StatusMeaning } from "../model/statusNames.ts";
import { unitOf } from "../model/unitOf.ts";
import { fold } from "../text/fold.ts";

/**
 * All alternatives of a row count, whoever holds them possible, each once; its own status is none. What is not on the scale is left out (`doubtProblems`
 * tells of it). What a body said, or was decided, took the place of what a coder doubted: it has none.
 *
 * @param doubts the table that the assessment names under `doubts`: each row's status is an alternative
 * @example doubtsAbout(own.value, null, scale.value) // new Map()
 */
export function doubtsAbout(
  assessment: Pick<Assessment, "ratings" | "replies">,
  doubts: RatingTable | null,
  scale: Scale | null,
): Doubts {
  const { ratings } = assessment;
  const names = statusNames(scale);
  const byUnit = new Map<string, string[]>();
  for (let row = 0; row < (doubts?.rows ?? 0); row++) {
    if (doubts === null) break;
    const unit = unitOf(doubts, row);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), cellText(doubts, row, "status")]);
  }
  const found = new Map<number, string[]>();
  if (byUnit.size === 0 && ratings.column.doubt.names.length === 1) return found;
  for (let row = 0; row < ratings.rows; row++) {
    if (isReplaced(assessment, row)) continue;
    const written = [
      ...cellText(ratings, row, "doubt").split("|"),
      ...(byUnit.get(unitOf(ratings, row)) ?? []),
    ];
    const known = new Set([meaningOf(names.get(fold(ownStatus(ratings, row))))]);
    const others = written.filter((text) => {
      const meaning = meaningOf(names.get(fold(text.trim())));
      if (meaning === null || known.has(meaning)) return false;
      known.add(meaning);
      return true;
    });
    if (others.length > 0)
      found.set(
        row,
        others.map((text) => text.trim()),
      );
  }
  return found;
}

/** Where a percent or a value stands beside the status, that is what counts: the status itself is another reading. */
const ownStatus = (table: RatingTable, row: number): string =>
  table.column.percent.numbers[row] === 0 && table.column.value.numbers[row] === 0
    ? cellText(table, row, "status")
    : "";

const meaningOf = (meaning: StatusMeaning | undefined): string | null =>
  meaning === undefined ? null : "gap" in meaning ? `gap ${meaning.gap}` : meaning.level.id;
