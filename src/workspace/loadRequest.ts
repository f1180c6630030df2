// What is to be read: files, or the workspace around the working folder, and what is to be taken of them.
import type { ReplyStage } from "../core.ts";
import type { EngineRequest } from "./engine/engineUse.ts";

/** What the call says about its input. */
export interface LoadRequest {
  readonly files: readonly string[];
  readonly plan: string | null;
  readonly scale: string | null;
  readonly methods: readonly string[];
  readonly assessments: readonly string[];
  /** The mapping of the tables that the call names: an id or a path; `null` for none. */
  readonly mapping: string | null;
  /** Columns of nap and what the files call them, as the call says. */
  readonly columns: readonly (readonly [ours: string, theirs: string])[];
  /**
   * Which tables of the call are one assessment: all of them (`call`), those that one name of the call means (`names`), or those
   * of one folder (`folders`). Where this is not there, each table is one.
   */
  readonly asOne?: "call" | "names" | "folders";
  /** How many rows of each table are kept as they are written; none unless given. */
  readonly writtenRows?: number;
  /** Files with what a database counted, in place of the tables of the one assessment; none unless given. */
  readonly counts?: readonly string[];
  /** Whether an engine is to count the rows; none unless given. */
  readonly engine?: EngineRequest;
  /** Whether evidence and notes are wanted, and not only whether they are there. */
  readonly keepTexts: boolean;
  /** Whether titles beside the ids of clauses are kept. */
  readonly keepTitles?: boolean;
  /** Whether the rules with judgement are asked, where a workspace switches them on; they need the texts. */
  readonly judges?: true;
  /** Whether the doubts about shipped assessments are wanted; those of files are read in any case. */
  readonly keepDoubts?: true;
  /** Whether all that shipped assessments claim is wanted, and not only percents of the whole; claims of files are read in any case. */
  readonly keepStatements?: true;
  /** At which stage the ratings of assessments with replies stand; `final` unless given. */
  readonly stage?: ReplyStage;
  /** Whether raters keep their names; else they are R1, R2 … */
  readonly namesRaters: boolean;
  /** Whether rows with an error are left out, so that they withhold nothing. */
  readonly skipsBadRows: boolean;
  /** Limit for files in megabytes; `null` for the usual ones. */
  readonly maxSize: number | null;
  /** Folders besides their own repository, workspace or folder, out of which files may name files; none unless given. */
  readonly allowOutside?: readonly string[];
  /** Whether the bundled plan may stand in where no workspace is found; `alone`: nor a part of one. */
  readonly bundled: "never" | "alone" | "always";
  /**
   * What becomes of a name that no file has, and of a folder that is not a workspace: `thrown` as a `UsageError`, or
   * `reported` as a problem among the others. Ids that are unknown are thrown in any case.
   */
  readonly inputFaults: "thrown" | "reported";
  /** The bundled plan that stands in, unless another one has the assessments of the call; the first unless given. */
  readonly bundledPlan?: string;
}
