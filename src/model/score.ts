// The result of scoring: figures, exact, with what they are made of.
import type { Fraction } from "../math/fraction.ts";
import type { RoundingMode } from "../math/round.ts";
import type { Assessment } from "./assessment.ts";
import type { Band, Method } from "./method.ts";
import type { NotDueRule } from "./method.ts";
import type { Outcome } from "./outcome.ts";
import type { Day } from "./period.ts";
import type { Clause, Direction, Plan } from "./plan.ts";
import type { Scale } from "./scale.ts";

/** What the sentence of each reason is made of: ids and values, no words. */
export interface ReasonParams {
  readonly "no-rating": object;
  /** Its row has an error, and was left out. */
  readonly "row-left-out": object;
  readonly "coded-unrated": object;
  readonly "coded-not-due": object;
  readonly "coded-not-applicable": object;
  readonly "no-evidence": object;
  /** Rated, under a method that gives no figures: the ids of its statuses, in the order of these ids. */
  readonly "status-only": { readonly statuses: readonly string[] };
  /** Of a group under such a method. */
  readonly "counts-only": StatusTally;
  /** The share that a value needs, and who gave which value: `2 × 50 %`. */
  readonly "no-majority": { readonly share: string; readonly votes: readonly string[] };
  readonly "no-lead-rated": object;
  /** Ids of bodies or activities. */
  readonly "part-unrated": { readonly parts: readonly string[] };
  readonly "not-started-yet": { readonly start: Day; readonly asOf: Day };
  readonly "not-due-yet": { readonly end: Day; readonly asOf: Day };
  readonly "counts-as-zero": { readonly outcome: Outcome };
  readonly "counts-as-full": { readonly outcome: Outcome };
  readonly "only-gaps": { readonly count: number };
  readonly "gap-refused": { readonly clauses: readonly string[] };
  readonly "nothing-counts": { readonly inScope: number };
  readonly "nothing-in-scope": object;
  readonly "no-weight": object;
  readonly "below-minimum-coverage": {
    readonly scored: number;
    readonly eligible: number;
    readonly minimum: string;
  };
  readonly "directions-dropped": { readonly directions: readonly string[] };
  /** Of how many clauses others answer for the rating as a whole. */
  readonly "rated-as-a-whole": { readonly count: number };
  /** How many errors, and their codes; none for a part of what is withheld as a whole. */
  readonly withheld: { readonly problems: number; readonly codes: readonly string[] };
}

/** One of the reasons: each has its sentence in every language. */
export type ReasonId = keyof ReasonParams;

/** Why there is no number, or how there came to be one: an id and what its sentence is made of. */
export type Reason<I extends ReasonId = ReasonId> = {
  readonly [K in I]: { readonly id: K; readonly params: ReasonParams[K] };
}[I];

/** A value from 0 to 1 with the outcome `scored`; else no value, and why. */
export type StepResult =
  | { readonly outcome: "scored"; readonly value: Fraction; readonly reason: null }
  | { readonly outcome: Exclude<Outcome, "scored">; readonly value: null; readonly reason: Reason };

/** What is rated: the whole clause, then its activities, their bodies, and the raters of these, row by row. */
export interface Part {
  readonly level: "clause" | "activity" | "body" | "row";
  /** The activity, body or rater; "" where the rows stand for the whole. */
  readonly id: string;
  readonly result: StepResult;
  /** What nobody rated and the method counts as zero has a credit all the same. */
  readonly credit: Fraction | null;
  readonly parts: readonly Part[];
  /** Among the parts of its step, where the method weighs these. */
  readonly weight?: Fraction;
  /** For how many bodies it stands, all of one worth, where these were counted; 1 unless given. */
  readonly count?: number;
  /** The row of the table, for level `row`. */
  readonly row: number | null;
  /** For level `row`: what the row was worth before the rule for missing evidence, where that changed it. */
  readonly given: Fraction | null;
}

/** How many clauses have each status. */
export interface StatusTally {
  /** Clauses whose rows all say it; best first. */
  readonly levels: readonly { readonly status: string; readonly count: number }[];
  /** Clauses whose rows say different statuses. */
  readonly several: number;
}

/** A figure of a group or a clause. `value` is a share, 0 to 1; `null` unless the outcome is `scored`. */
export interface Figure {
  readonly outcome: Outcome;
  readonly value: Fraction | null;
  /** Weighted sums, unreduced: value = numerator ÷ denominator. */
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  /** Clauses with a value; under a method without figures, with a status. */
  readonly scored: number;
  /** Clauses in the denominator, gaps that count zero included. */
  readonly counted: number;
  /** Clauses in the method's denominator before gaps were treated. */
  readonly eligible: number;
  readonly inScope: number;
  /** Clauses of the plan (of its direction; for a body: for which it is responsible or in which it was rated). */
  readonly total: number;
  /** Why there is no value, or what to know of the value. */
  readonly reasons: readonly Reason[];
  /** Under a method without figures only. */
  readonly statuses?: StatusTally;
}

/** A clause in the result: its figure, its part in the overall figure, and how it came about. */
export interface ClauseScore {
  readonly clause: Clause;
  readonly figure: Figure;
  /** 1, unless the method's weights are the declared ones. */
  readonly weight: Fraction;
  /** The part of the denominator that the clause is, 0 to 1; `null` where there is no overall figure. */
  readonly share: Fraction | null;
  /** What it adds to the overall figure, in percentage points; `null` where there is no overall figure. */
  readonly points: Fraction | null;
  /** What it could still add, in percentage points: with `points` it makes 100 × share. */
  readonly lost: Fraction | null;
  /** The gap rule that put the clause into the denominator or kept it out. */
  readonly gap: NotDueRule | null;
}

/** The figure of a direction, over its clauses in scope. */
export interface DirectionScore {
  readonly direction: Direction;
  readonly figure: Figure;
}

/** The figure of a body over the clauses for which it is responsible or in which it was rated. */
export interface BodyScore {
  /** The id of the body. */
  readonly body: string;
  readonly figure: Figure;
  /** How many of these clauses rest on rows that name no body. */
  readonly shared: number;
  /** Clauses for which it is responsible, and for whose rating as a whole others answer: not in the figure. */
  readonly setAside: number;
  /** Clauses in which it was rated without being responsible. */
  readonly notResponsible: number;
}

/** How many clauses with a value lie in a band; a gap that counts as zero lies in none. */
export interface BandCount {
  readonly band: Band;
  readonly count: number;
}

/** What the rows say of a published figure; see `ClaimCheck`. */
export const claimVerdicts = [
  "reproduced",
  "reproduced-if-rounded",
  "reproduced-under",
  "reproduced-as-share",
  "not-reproduced",
  "no-figure",
] as const;

/** The share of clauses that have a status, or one of several from the best down. */
export interface StatusShare {
  readonly status: string;
  /** Whether the statuses above it are counted, too. */
  readonly orBetter: boolean;
  readonly count: number;
  /** The clauses with a status, those in scope, or those of the plan, and how many they are. */
  readonly of: "scored" | "in-scope" | "plan";
  readonly whole: number;
}

/** Whether the rows bear out a published figure. */
export interface ClaimCheck {
  /** As printed, in percent. */
  readonly figure: string;
  readonly source: string | null;
  /**
   * `reproduced` under the method of the score; `reproduced-if-rounded` under it, but by other `roundings` than its own;
   * `reproduced-under` another one that was tried; `reproduced-as-share`: the method gives no figure, and a share of the statuses
   * rounds to it; `not-reproduced` by any, under any rounding; `no-figure`: the rows
   * give none to compare with.
   */
  readonly verdict: (typeof claimVerdicts)[number];
  /** Found minus published, in percentage points; `null` where the rows give no figure. */
  readonly difference: Fraction | null;
  /** The figure of the rows under the method of the score, in percent, exact. */
  readonly found: Fraction | null;
  /** Ids of the methods under which the figure is reproduced. */
  readonly methods: readonly string[];
  /** The rounding modes under which these methods give it; none where their own do. */
  readonly roundings: readonly RoundingMode[];
  /** Ids of the other methods that were tried and give another figure. */
  readonly tried: readonly string[];
  /** `null` where the claim states no number of clauses, or the rows give no figure. */
  readonly clauses: {
    readonly claimed: number;
    readonly counted: number;
    readonly inScope: number;
    /** With the clauses counted, or with those in scope. */
    readonly agrees: boolean;
  } | null;
  /** Under a method without figures: the shares that round to it, and how many were tried. */
  readonly shares?: { readonly found: readonly StatusShare[]; readonly tried: number };
  readonly counts: readonly {
    readonly band: string;
    readonly claimed: number;
    readonly found: number;
    readonly agrees: boolean;
  }[];
}

/** The result of an assessment under a method: every figure exact, as a share from 0 to 1. */
export interface Score {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly scale: Scale | null;
  readonly method: Method;
  /** The day as of which eligibility was decided; `null` where none is known and none was needed. */
  readonly asOf: Day | null;
  readonly overall: Figure;
  /** Highest first. */
  readonly bands: readonly BandCount[];
  /** How many clauses in scope have each outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly directions: readonly DirectionScore[];
  /** In the plan's order: all that are responsible for a clause or were rated. */
  readonly bodies: readonly BodyScore[];
  /** Clauses in scope, in the plan's order. */
  readonly clauses: readonly ClauseScore[];
  /** Empty until `checkClaims` has filled it. */
  readonly claims: readonly ClaimCheck[];
}
