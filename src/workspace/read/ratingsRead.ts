// The tables of an assessment, as they are asked for, and what comes of reading them.
import type {
  EmptyTable,
  Plan,
  Problem,
  RatingTable,
  TableMapping,
  TitleColumn,
  UnreadColumns,
  WrittenTable,
} from "../../core.ts";
import type { EngineOutcome } from "../engine/engineUse.ts";
import type { AssessmentFile } from "../find/gathered.ts";

/** Tables of the call, or the document that names its tables. */
export type NamedTables =
  { readonly paths: readonly string[] } | { readonly document: AssessmentFile["document"] };

/** What lies around the tables. */
export interface AroundTables {
  /** The folder in which their names are looked for. */
  readonly folder: string;
  readonly cwd: string;
  /** It says which names mean one body or clause; `null` where none is known yet. */
  readonly plan: Plan | null;
}

/** The ratings of an assessment, and what is wrong with the shape of its tables. */
export interface ReadRatings extends EngineOutcome {
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
