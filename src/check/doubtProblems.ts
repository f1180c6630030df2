// Rows and the doubts about them → doubts that cannot be read, or that are about nothing.
import { problemsOf } from "../model/manyProblems.ts";
import { problem, type Problem } from "../model/problem.ts";
import { cellText, rowNumber, type RatingTable } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";
import { unitOf } from "../model/unitOf.ts";
import { fold } from "../text/fold.ts";
import { inEachFile } from "./inEachFile.ts";
import { meantStatus } from "./meantStatus.ts";
import { occurrences } from "./occurrences.ts";

/**
 * NAP243 for a status that is not on the scale, in the column `doubt` or in the table of doubts; NAP244 for a doubt about what has no row.
 *
 * @param doubts the table that the assessment names under `doubts`: each row's status is an alternative
 * @example doubtProblems(own.value.ratings, null, scale.value) // []
 */
export function doubtProblems(
  ratings: RatingTable,
  doubts: RatingTable | null,
  scale: Scale | null,
): Problem[] {
  return [
    ...unknownIn(ratings, "doubt", scale),
    ...(doubts === null ? [] : [...unknownIn(doubts, "status", scale), ...withoutRow(ratings, doubts)]),
  ];
}

function unknownIn(table: RatingTable, column: "doubt" | "status", scale: Scale | null): Problem[] {
  if (scale === null || table.column[column].names.length === 1) return [];
  const names = statusNames(scale);
  const meant = meantStatus(scale);
  const levels = scale.levels.map(({ id, label }) => ({ id, label }));
  const unknownOf = (text: string): string[] =>
    text
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== "" && !names.has(fold(part)));
  const found = inEachFile(
    table,
    column,
    occurrences(table, column, undefined, (text) => unknownOf(text).length > 0),
  );
  return problemsOf("NAP243", found, ({ text, rows, first }) => {
    const [status = text] = unknownOf(text);
    const suggestion = meant(status);
    return problem("NAP243", table.place(first, column), {
      status,
      rows,
      row: rowNumber(table, first),
      scale: scale.id,
      levels,
      ...(suggestion === null ? {} : { suggestion }),
    });
  });
}

function withoutRow(ratings: RatingTable, doubts: RatingTable): Problem[] {
  const rated = new Set(Array.from({ length: ratings.rows }, (_, row) => unitOf(ratings, row)));
  const lost = new Map<string, number[]>();
  for (let row = 0; row < doubts.rows; row++) {
    const unit = unitOf(doubts, row);
    if (rated.has(unit)) continue;
    const rows = lost.get(unit);
    if (rows === undefined) lost.set(unit, [row]);
    else rows.push(row);
  }
  return problemsOf("NAP244", [...lost.values()], (rows) => {
    const [first = 0] = rows;
    const [activity, body] = [cellText(doubts, first, "activity"), cellText(doubts, first, "body")];
    return problem("NAP244", doubts.place(first, "clause"), {
      clause: cellText(doubts, first, "clause"),
      ...(activity === "" ? {} : { activity }),
      ...(body === "" ? {} : { body }),
      rows: rows.length,
      row: rowNumber(doubts, first),
    });
  });
}
