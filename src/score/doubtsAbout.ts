// Rows, and the doubts in them or in a table of their own → the other statuses that each row may have.
import { madeIn } from "../model/madeIn.ts";
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
  const meant = (text: string): string | null => meaningOf(names.get(fold(text)));
  /** Meaning → the word for it that came first: no more than the scale has, however many doubts a unit has. */
  const byUnit = new Map<string, Map<string, string>>();
  for (let row = 0; row < (doubts?.rows ?? 0); row++) {
    if (doubts === null) break;
    const own = madeIn(byUnit, unitOf(doubts, row), () => new Map<string, string>());
    addWord(own, cellText(doubts, row, "status"), meant);
  }
  const found = new Map<number, string[]>();
  if (byUnit.size === 0 && ratings.column.doubt.names.length === 1) return found;
  for (let row = 0; row < ratings.rows; row++) {
    if (isReplaced(assessment, row)) continue;
    const others = new Map<string, string>();
    for (const text of cellText(ratings, row, "doubt").split("|")) addWord(others, text, meant);
    for (const [meaning, text] of byUnit.get(unitOf(ratings, row)) ?? [])
      if (!others.has(meaning)) others.set(meaning, text);
    others.delete(meant(ownStatus(ratings, row)) ?? "");
    if (others.size > 0) found.set(row, [...others.values()]);
  }
  return found;
}

function addWord(words: Map<string, string>, written: string, meant: (text: string) => string | null): void {
  const text = written.trim();
  const meaning = meant(text);
  if (meaning !== null && !words.has(meaning)) words.set(meaning, text);
}

/** Where a percent or a value stands beside the status, that is what counts: the status itself is another reading. */
const ownStatus = (table: RatingTable, row: number): string =>
  table.column.percent.numbers[row] === 0 && table.column.value.numbers[row] === 0
    ? cellText(table, row, "status")
    : "";

const meaningOf = (meaning: StatusMeaning | undefined): string | null =>
  meaning === undefined ? null : "gap" in meaning ? `gap ${meaning.gap}` : meaning.level.id;
