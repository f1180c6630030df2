// What loading gives to a command.
import type {
  ChangeGate,
  ComparisonGate,
  Gate,
  LinkedAssessment,
  Method,
  Note,
  Plan,
  Problem,
  Scale,
  Trusted,
} from "../core.ts";

export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** Where no workspace declares any. */
export const noGates: Loaded["gates"] = { score: [], comparison: [] };

export interface Loaded {
  readonly inputs: readonly Input[];
  readonly assessments: readonly LinkedAssessment[];
  readonly plans: readonly Trusted<Plan>[];
  readonly scales: ReadonlyMap<string, Trusted<Scale>>;
  /** By id; nothing is scored with one that is unusable. */
  readonly methods: ReadonlyMap<string, Trusted<Method>>;
  /** What the call names by id or by path: the id, `null` for a file that cannot be used. */
  readonly methodsOfCall: ReadonlyMap<string, string | null>;
  /** The paths of all files that were opened, or should have been: no result may replace them. */
  readonly read: ReadonlySet<string>;
  /** Everything that was found, those of `assessments` included. */
  readonly problems: readonly Problem[];
  /** The language that the workspace declares, among those that nap has; `null` where there is none. */
  readonly language: string | null;
  /** What the workspace wants results to reach. */
  readonly gates: {
    readonly score: readonly Gate[];
    readonly comparison: readonly ComparisonGate[];
    /** Where a workspace declares any. */
    readonly change?: readonly ChangeGate[];
  };
  /** What was assumed. */
  readonly notes: readonly Note[];
  /** How many files were read. */
  readonly files: number;
  /** Gives problems their exact column, and the text of their lines. */
  readonly locate: (problems: readonly Problem[]) => Promise<LocatedProblem[]>;
}

/** A problem at its exact place, with the line it stands in; "" where no line can be shown. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly line: string;
}
