// What loading gives to a command.
import type { Fence } from "../io/fence.ts";
import type {
  AgeGate,
  ChangeGate,
  DeclaredMethods,
  ComparisonGate,
  NoFigureRule,
  ScheduleGate,
  ScoreGate,
  LinkedAssessment,
  Method,
  Note,
  Plan,
  Problem,
  ProblemCode,
  RuleSeverity,
  Scale,
  TableMapping,
  TitleColumn,
  Trusted,
  WrittenTable,
  TrustState,
} from "../core.ts";

import type { EngineOutcome } from "./engine/engineUse.ts";
import type { FileOrigins } from "./read/fileOrigins.ts";
import type { RowsOfAssessment } from "./link/rowsOfAssessment.ts";
import type { WorkspaceFile } from "./find/gathered.ts";

export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** Where no workspace declares any. */
export const noGates: Loaded["gates"] = { score: [], comparison: [] };

/** What the files say of findings: suppressions, a baseline, and what each row is about. */
export interface Judging {
  /** Whether the files themselves say anything of them. */
  readonly isAsked: boolean;
  /** Whether all of a workspace was read, and nothing else asked of it than is usual. */
  readonly isWhole: boolean;
  readonly origins: FileOrigins;
  readonly workspaces: readonly WorkspaceFile[];
  readonly rows: readonly RowsOfAssessment[];
  /** Whether what a workspace names may be read. */
  readonly outOf: Fence["outOf"];
}

export interface Loaded {
  readonly inputs: readonly Input[];
  readonly assessments: readonly LinkedAssessment[];
  readonly plans: readonly Trusted<Plan>[];
  readonly scales: ReadonlyMap<string, Trusted<Scale>>;
  /** Where files were read. */
  readonly mappings?: readonly { readonly mapping: TableMapping; readonly state: TrustState }[];
  /** By id; nothing is scored with one that is unusable. */
  readonly methods: ReadonlyMap<string, Trusted<Method>>;
  /** What the call names by id or by path: the id, `null` for a file that cannot be used. */
  readonly methodsOfCall: ReadonlyMap<string, string | null>;
  /** What plans and the workspace name to be held beside other methods; not there where no files were read. */
  readonly declared?: DeclaredMethods;
  /** The paths of all files that were opened, or should have been: no result may replace them. */
  readonly read: ReadonlySet<string>;
  /** Everything that was found, those of `assessments` included. */
  readonly problems: readonly Problem[];
  /** The language that the workspace declares, among those that nap has; `null` where there is none. */
  readonly language: string | null;
  /** What the workspace wants results to reach. */
  readonly gates: {
    readonly score: readonly ScoreGate[];
    readonly comparison: readonly ComparisonGate[];
    /** Where a workspace declares any. */
    readonly change?: readonly ChangeGate[];
    readonly age?: readonly AgeGate[];
    readonly schedule?: readonly ScheduleGate[];
    /** Where a workspace says what becomes of gates without a figure. */
    readonly noFigure?: NoFigureRule | null;
  };
  /** What the workspace makes of problems, by code; `null` where it says nothing of them. */
  readonly rules?: ReadonlyMap<ProblemCode, RuleSeverity> | null;
  /** What was assumed. */
  readonly notes: readonly Note[];
  /** The first rows of the tables, where the request wants them. */
  readonly written: readonly WrittenTable[];
  /** The titles of tables of ratings, where the request wants them. */
  readonly titles?: readonly TitleColumn[];
  /** Of the tables of each assessment, whether an engine counted them; not there where no files were read. */
  readonly engines?: readonly EngineOutcome[];
  /** The engine that counted rows, and its version; not there where nap read them all. */
  readonly engine?: string;
  /** How many files were read. */
  readonly files: number;
  /** What problems can be held against; `null` where the bundled plan is shown. */
  readonly judging: Judging | null;
  /** Gives problems their exact column, and the text of their lines. */
  readonly locate: (problems: readonly Problem[]) => Promise<LocatedProblem[]>;
}

/** A problem at its exact place, with the line it stands in; "" where no line can be shown. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly line: string;
}
