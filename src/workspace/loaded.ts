// What loading gives to a command.
import type { Assessment, Ground, Grounds, Located, Method, Note, Plan, Problem, Scale } from "../core.ts";

export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** An assessment with what its references lead to; `null` where they lead nowhere, which is a problem. */
export interface LinkedAssessment {
  readonly assessment: Located<Assessment>;
  readonly plan: Located<Plan>;
  readonly scale: Located<Scale> | null;
  readonly method: Located<Method> | null;
  /** Problems of its own file and rows, of its plan and of its scale. */
  readonly problems: readonly Problem[];
  /** What the problems of its rows rest on. */
  readonly grounds: Grounds;
}

export interface Loaded {
  readonly inputs: readonly Input[];
  readonly assessments: readonly LinkedAssessment[];
  readonly plans: readonly Located<Plan>[];
  readonly scales: ReadonlyMap<string, Located<Scale>>;
  readonly methods: ReadonlyMap<string, Located<Method>>;
  /** What the call names by id or by path: the id, `null` for a file that cannot be used. */
  readonly methodsOfCall: ReadonlyMap<string, string | null>;
  /** Methods with which nothing may be scored, for mistakes in them or in what they extend. */
  readonly doubtfulMethods: ReadonlyMap<string, Located<Method>>;
  /** What is wrong with a method, by its id. */
  readonly methodGround: (id: string) => Ground;
  /** Everything that was found, those of `assessments` included. */
  readonly problems: readonly Problem[];
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
