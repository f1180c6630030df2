// The rows written inside an assessment file → the rating reader, with their places in that file.
import type { AssessmentText } from "../../model/assessment.ts";
import type { InlineMappingText } from "../../model/mapping.ts";
import type { Path, Place } from "../../model/place.ts";
import { ratingColumns } from "../../model/ratingTable.ts";
import { isUnread, isUnreadAt, unreadText } from "../../model/unread.ts";
import type { RatingReader } from "./tableReader.ts";

type ListedRating = Extract<AssessmentText["ratings"], readonly unknown[]>[number];
type InlineRating = Extract<ListedRating, { clause: string }>;
type MappedTables = Extract<ListedRating, { files: unknown }>;

/** What a row rates. */
const keyColumns = ["clause", "activity", "body", "rater", "round"] as const;

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
    .filter(
      (item): item is { row: InlineRating; index: number } =>
        typeof item.row === "object" && "clause" in item.row,
    );
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

/** A mapping as an assessment gives it: its name, or the mapping itself, and the way to it. */
export interface MappingReference {
  readonly written: string | InlineMappingText;
  readonly at: Path;
}

/** Tables that an assessment names, with the way into its file. */
export interface NamedTables {
  readonly path: string;
  readonly at: Path;
  /** `null`: the tables have the columns of nap. */
  readonly mapping: MappingReference | null;
}

/**
 * The paths and globs that an assessment names for its ratings. A mapping beside them is that of all tables without one of
 * their own.
 *
 * @example
 * ratingPaths({ ratings: ["a.csv", { clause: "1.1", status: "full" }] }) // [{ path: "a.csv", at: ["ratings", 0], mapping: null }]
 */
export function ratingPaths({
  ratings,
  mapping,
}: Pick<AssessmentText, "ratings" | "mapping">): NamedTables[] {
  const common: MappingReference | null =
    mapping === undefined || isUnread(mapping) ? null : { written: mapping, at: ["mapping"] };
  const ofTables = ({ files, mapping: own }: MappedTables, at: Path): NamedTables[] =>
    [files].flat().flatMap((path, index) =>
      isUnread(path)
        ? []
        : [
            {
              path,
              at: typeof files === "string" ? [...at, "files"] : [...at, "files", index],
              mapping: own === undefined || isUnread(own) ? common : { written: own, at: [...at, "mapping"] },
            },
          ],
    );
  if (typeof ratings === "string")
    return isUnread(ratings) ? [] : [{ path: ratings, at: ["ratings"], mapping: common }];
  if (ratings === undefined) return [];
  if (!Array.isArray(ratings)) return ofTables(ratings, ["ratings"]);
  return ratings.flatMap((item, index): NamedTables[] => {
    const at = ["ratings", index];
    if (typeof item === "string") return isUnread(item) ? [] : [{ path: item, at, mapping: common }];
    return "files" in item ? ofTables(item, at) : [];
  });
}
