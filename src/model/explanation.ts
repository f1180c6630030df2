// How a figure came about: from the rows to what each clause adds to the overall figure.
import type { Fraction } from "../math/fraction.ts";
import type { MatrixRow } from "./commentMatrix.ts";
import type { Band } from "./method.ts";
import type { Place } from "./place.ts";
import type { Clause } from "./plan.ts";
import type { ClauseScore, Figure, Part, Score, StepResult } from "./score.ts";

/** A row as it was written, and what it was worth. */
export interface ExplainedRow {
  /** Its number in the ratings table, from 0: the `row` of its part in the tree. */
  readonly row: number;
  readonly place: Place;
  readonly activity: string;
  readonly body: string;
  readonly rater: string;
  /** Cells as written; "" where they are empty. */
  readonly status: string;
  readonly percent: string;
  readonly value: string;
  readonly hasEvidence: boolean;
  /** Texts of the cells; `null` where they are empty or were not kept by the reader. */
  readonly evidence: string | null;
  readonly note: string | null;
  /** What the row counts for, after the method's rule for missing evidence. */
  readonly result: StepResult;
  /** What it was worth before that rule; `null` where the rule changed nothing. */
  readonly given: Fraction | null;
}

/** One clause of a score, from its rows to its points. */
export interface ClauseExplanation {
  readonly clause: Clause;
  /** Figure, share, points and points lost, as in the score. */
  readonly score: ClauseScore;
  readonly rows: readonly ExplainedRow[];
  /**
   * Clause → activities → bodies → rows, with the result of each step. The outcome of the clause as a whole is that
   * of `score`: a clause that is not due keeps its rows and steps as information. `null` where figures are withheld.
   */
  readonly tree: Part | null;
}

/** What lies between a figure and the next band above it. */
export interface NextBand {
  readonly band: Band;
  /** What is missing, in percentage points, exact and above 0. */
  readonly points: Fraction;
  /** The same in the units of the figure's numerator: in clauses, where all weigh 1 and count alike. */
  readonly credit: Fraction;
  /** The fewest counted clauses that reach the band when each becomes 100 %, those with most to gain first. */
  readonly clauses: readonly ClauseScore[];
}

/** Where the figure of a group comes from: the plan, a direction, or the clauses of a body. */
export interface GroupExplanation {
  readonly figure: Figure;
  /**
   * The group's clauses, most points lost first, then in the plan's order; those without points last. Shares,
   * points and points lost are those within the group.
   */
  readonly clauses: readonly ClauseScore[];
  /** Sums over the clauses, in percentage points: the group's figure, and what it lacks to 100. */
  readonly points: Fraction | null;
  readonly lost: Fraction | null;
  /** `null` in the highest band, and where there is no figure. */
  readonly next: NextBand | null;
}

/** Where the overall figure comes from. */
export interface ScoreExplanation extends GroupExplanation {
  readonly score: Score;
}

/** What the clauses of a body are for it. */
export interface BodyRests {
  /** Clauses for which it is responsible, and for whose rating as a whole others answer. */
  readonly setAside: readonly Clause[];
  /** Ids of clauses that rest on rows that name no body. */
  readonly shared: ReadonlySet<string>;
  /** Ids of clauses in which it was rated without being responsible. */
  readonly notResponsible: ReadonlySet<string>;
}

/** Where the figure of a body comes from: of each clause only its own rows. */
export interface BodyExplanation extends GroupExplanation, BodyRests {
  /** Clause id → the rows of the body, and those for the whole that it answers for. */
  readonly rows: ReadonlyMap<string, readonly ExplainedRow[]>;
}

/** Whose figure is explained. */
export interface FigureSubject {
  readonly kind: "overall" | "direction" | "clause" | "body";
  /** Of the direction, clause or body; not looked at for `overall`. */
  readonly id: string;
}

/** A figure of one score with all that it rests on. */
export interface FigureExplanation extends GroupExplanation {
  readonly subject: FigureSubject;
  readonly score: Score;
  /** Clause id → the rows that count in this figure. */
  readonly rows: ReadonlyMap<string, readonly ExplainedRow[]>;
  /** Clause id → its steps; none for a body, which has only its own rows. */
  readonly steps: ReadonlyMap<string, Part>;
  /** Replies to the ratings of its clauses, and what was decided; none for the overall figure, and where there are none. */
  readonly replies: readonly MatrixRow[];
  /** Of a body; `null` for any other figure. */
  readonly rests: BodyRests | null;
}
