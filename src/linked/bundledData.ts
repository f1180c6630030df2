// The shipped plans, assessments, scales and methods, as the build compiles them to JSON.
import type { AssessmentText } from "../model/assessment.ts";
import type { PlanText } from "../model/plan.ts";
import type { ScaleText } from "../model/scale.ts";
import type { ResolvedMethodText } from "../parse/toMethod.ts";

/** A shipped YAML file: its name in the package, the hash of its bytes, and its checked text. */
export interface BundledFile<T> {
  readonly source: string;
  readonly sha256: string;
  readonly text: T;
}

/** A shipped ratings table: its header, and its records with their line and row. */
export interface BundledTable {
  readonly source: string;
  readonly sha256: string;
  readonly header: readonly string[];
  readonly records: readonly {
    readonly line: number;
    readonly row: number;
    readonly cells: readonly string[];
  }[];
}

/** A shipped assessment, with the tables that it names. */
export interface BundledAssessment extends BundledFile<AssessmentText> {
  readonly tables: readonly BundledTable[];
  /** The tables in which its claims stand, which are in its text as if the file had them. */
  readonly claimTables?: readonly Pick<BundledTable, "source" | "sha256">[];
  /** Where it claims more than plain percents of the whole: the places of these among its claims. A start reads no others. */
  readonly headlines?: readonly number[];
  /** The method for one of a plan of totals that names none. */
  readonly method?: string;
  /** The table of doubts that it names; its other statuses stand in the column `status`. */
  readonly doubts?: BundledTable;
}

/** A shipped plan and its assessments. */
export interface BundledWorkspace {
  readonly plan: BundledFile<PlanText>;
  readonly assessments: readonly BundledAssessment[];
}

/** What all shipped plans share. */
interface BundledRules {
  readonly scales: readonly BundledFile<ScaleText>[];
  /** Resolved: whatever a method extends is laid under it. `hash` is that of its canonical text. */
  readonly methods: readonly (BundledFile<ResolvedMethodText> & { readonly hash: string })[];
}

/** All that is shipped. The first workspace is the one that is shown where nothing is named. */
export interface BundledData extends BundledRules {
  readonly workspaces: readonly BundledWorkspace[];
}

/** The same with the id of each plan, and those of its assessments, in the place of the plans. */
export interface BundledIndex extends BundledRules {
  readonly workspaces: readonly { readonly plan: string; readonly assessments: readonly string[] }[];
}

/** Gives what is shipped, a plan only when it is asked for. */
export interface Bundled {
  readonly index: () => Promise<BundledIndex>;
  /** That of a plan which the index has. */
  readonly workspace: (plan: string) => Promise<BundledWorkspace>;
}
