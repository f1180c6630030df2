// What comes of reading the tables of an assessment.
import type {
  EmptyTable,
  Problem,
  RatingTable,
  TableMapping,
  TitleColumn,
  UnreadColumns,
  WrittenTable,
} from "../../core.ts";

/** The ratings of an assessment, and what is wrong with the shape of its tables. */
export interface ReadRatings {
  readonly table: RatingTable;
  readonly unreadColumns: UnreadColumns;
  readonly problems: readonly Problem[];
  /** Problems of the files themselves, which the file reader has. */
  readonly unopened: readonly Problem[];
  /** Tables without a rating, which is worth a word where nothing else is wrong with them. */
  readonly empty: readonly EmptyTable[];
  /** What the table calls each rater → the name in the file. */
  readonly raters: ReadonlyMap<string, string>;
  /** The mappings that were used. */
  readonly mappings: ReadonlySet<TableMapping>;
  /** Files that a program left beside an open one. */
  readonly passedOver: readonly string[];
  /** Whether several files were named, or a pattern, so that one may be missing. */
  readonly areSeveral: boolean;
  /** The first rows of each table, where the request wants them. */
  readonly written: readonly WrittenTable[];
  /** The table of doubts that the document names; `null` where it names none. */
  readonly doubts: RatingTable | null;
  /** The titles of each table, where the request wants them. */
  readonly titles: readonly TitleColumn[];
}
