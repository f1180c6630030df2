// The rows written inside an assessment file → the rating reader, with their places in that file.
import type { AssessmentText } from "../../model/assessment.ts";
import type { Path, Place } from "../../model/place.ts";
import { ratingColumns } from "../../model/ratingTable.ts";
import { isUnread, isUnreadAt, unreadText } from "../../model/unread.ts";
import type { RatingReader } from "./ratingReader.ts";

type InlineRating = Exclude<Exclude<AssessmentText["ratings"], string | undefined>[number], string>;

/** What a row rates. */
const keyColumns = ["clause", "activity", "body", "rater"] as const;

/**
 * Sends the rows that stand in the file itself to the reader; paths among them are left to whoever reads files.
 *
 * @param ratings `ratings` of the assessment as written
 * @param at places in the assessment's file
 * @param unread its paths that could not be read: a row with such a key is not held against others
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * const written = [{ clause: "1.1", status: "full" }, "more.csv"];
 * readInlineRatings(reader, "own.yaml", written, () => startOf("own.yaml"));
 * reader.finish().table.rows // 1
 */
export function readInlineRatings(
  reader: RatingReader,
  source: string,
  ratings: AssessmentText["ratings"],
  at: (path: Path) => Place,
  unread: readonly Path[] = [],
): void {
  if (!Array.isArray(ratings)) return;
  const rows = ratings
    .map((row, index) => ({ row, index }))
    .filter((item): item is { row: InlineRating; index: number } => typeof item.row === "object");
  if (rows.length === 0) return;
  const place = (line: number, row: number, column: string | null): Place => ({
    ...at(column === null ? ["ratings", row - 1] : ["ratings", row - 1, column]),
    row,
    ...(column === null ? {} : { cell: column }),
  });
  reader.header(source, ratingColumns, 1, 1, place);
  for (const { row, index } of rows) {
    const isSure = keyColumns.every((column) => !isUnreadAt(unread, ["ratings", index, column]));
    const clause = isSure ? row.clause : unreadText(["ratings", index]);
    const cells = ratingColumns.map((column) => String({ ...row, clause }[column] ?? ""));
    reader.record(cells, place(0, index + 1, null).line, index + 1);
  }
}

/**
 * The paths and globs that an assessment names for its ratings, each with its own way into the file.
 *
 * @example ratingPaths(["a.csv", { clause: "1.1", status: "full" }]) // [{ path: "a.csv", at: ["ratings", 0] }]
 */
export const ratingPaths = (ratings: AssessmentText["ratings"]): { path: string; at: Path }[] =>
  typeof ratings === "string"
    ? [{ path: ratings, at: ["ratings"] }]
    : (ratings ?? []).flatMap((item, index) =>
        typeof item === "string" && !isUnread(item) ? [{ path: item, at: ["ratings", index] }] : [],
      );
