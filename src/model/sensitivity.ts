// How sure a figure is: what it could be, by what is not known of it.
import { bodyRules, notDueRules } from "./method.ts";
import type { Fraction } from "../math/fraction.ts";
import type { RoundingMode } from "../math/round.ts";
import type { Assessment } from "./assessment.ts";
import type { Method } from "./method.ts";
import type { Day } from "./period.ts";
import type { Clause, Plan } from "./plan.ts";
import type { Scale } from "./scale.ts";
import type { Figure } from "./score.ts";

/**
 * What is not known: clauses without a value (`unrated`), parts that nobody rated (`part`), clauses coded as not due
 * (`not-due`), other statuses that a coder holds possible (`doubt`), and how much a body weighs that stands for several (`group`).
 */
export const unknownSources = ["unrated", "part", "not-due", "doubt", "group"] as const;

/** One of `unknownSources`. */
export type UnknownSource = (typeof unknownSources)[number];

/** The other statuses, as written, that a row may have; by number of row. */
export type Doubts = ReadonlyMap<number, readonly string[]>;

/** A figure that can come about, as a share from 0 to 1, over what it is. */
export interface BoundFigure {
  readonly value: Fraction;
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/** The least and the greatest figure that unknowns of these sources allow. */
export interface Bounds {
  readonly sources: readonly UnknownSource[];
  /** How many clauses they concern. */
  readonly clauses: number;
  /** `null` where no figure can come about. */
  readonly least: BoundFigure | null;
  readonly greatest: BoundFigure | null;
  /** Whether the figures can be had; `false`: they cannot be passed, and were not reached by the search. */
  readonly isExact: boolean;
  /** Whether some of what is possible gives no figure at all. */
  readonly mayHaveNone: boolean;
}

/** Whether doubts reach a published figure. */
export interface ClaimReach {
  /** As printed, in percent. */
  readonly figure: string;
  /** Whether every combination of the doubts was searched. */
  readonly isSearched: boolean;
  /** By rules of rounding: the fewest rows to turn, the figure that comes of it as a share, and the rows. Empty where none reaches it. */
  readonly ways: readonly {
    readonly roundings: readonly RoundingMode[];
    readonly turns: number;
    readonly value: Fraction;
    readonly rows: readonly number[];
  }[];
  /** How many points it lies above the greatest figure (above 0) or under the least (below 0); `null` where it lies between. */
  readonly beyond: Fraction | null;
}

/** How much of the variance of the figures one choice explains; shares, 0 to 1. */
export interface ChoiceEffect {
  /** Alone. */
  readonly first: Fraction;
  /** With all that it does together with others. */
  readonly total: Fraction;
  /** Its fair part: those of all choices add up to 1. */
  readonly shapley: Fraction;
}

/** A figure under one method, and how far what is not known moves it. */
export interface MethodBounds {
  readonly method: Method;
  /** Whether somebody named the method: the call, the workspace or the assessment. */
  readonly isDeclared: boolean;
  /** As it stands. */
  readonly figure: Figure;
  /** Each source that concerns some clause, then all of them together. */
  readonly bounds: readonly Bounds[];
  /** Each claim of the assessment, over the doubts. */
  readonly claims: readonly ClaimReach[];
  /** Other statuses that the method has no value for. */
  readonly unread: number;
}

/** A clause, and by how many points at least the bounds narrow once it is settled, whatever comes of it. */
export interface ClauseToVerify {
  readonly clause: Clause;
  readonly sources: readonly UnknownSource[];
  /** What the clause can come to, as shares from 0 to 1. */
  readonly least: Fraction;
  readonly greatest: Fraction;
  /** In percentage points of the figure. */
  readonly narrows: Fraction;
  /** What its rows name as evidence. */
  readonly evidence: readonly string[];
}

/** Clauses that something explains, or in which somebody acts, and what they do to the figure. */
export interface SetAside {
  readonly kind: "cause" | "interest";
  /** The cause as written, or the id of the body that acts. */
  readonly name: string;
  /** Of an interest that another assessment of the plan declares: the id of that one; else `null`. */
  readonly of: string | null;
  readonly clauses: readonly string[];
  /** As shares from 0 to 1; `null` where there is no figure. */
  readonly without: Fraction | null;
  /** If all of them had been carried out in full; of causes only. */
  readonly ifDone: Fraction | null;
}

/** One choice that a method makes, and the options that were tried for it. */
export interface MethodChoice {
  readonly id: "values" | "within.bodies" | "across" | "not-due";
  readonly options: readonly string[];
}

/** The figures of all combinations of choices. */
export interface MethodGrid {
  readonly choices: readonly MethodChoice[];
  /** `taken`: the number of the option, choice by choice; `value` as a share from 0 to 1, `null` where there is no figure. */
  readonly combinations: readonly { readonly taken: readonly number[]; readonly value: Fraction | null }[];
  readonly effects: readonly ChoiceEffect[] | null;
  /** The single change of the method's own choices that moves the figure most; `null` where none moves it. */
  readonly mostMoving: { readonly choice: number; readonly option: number; readonly value: Fraction } | null;
}

/** How sure the figure of an assessment is. */
export interface Sensitivity {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** `null` where the ratings are on none. */
  readonly scale: Scale | null;
  readonly asOf: Day | null;
  /** The first is that of the assessment. */
  readonly methods: readonly MethodBounds[];
  /** How many rows somebody doubts, of how many. */
  readonly doubted: number;
  readonly rows: number;
  readonly grid: MethodGrid | null;
  /** Those that narrow the bounds most come first. */
  readonly verify: readonly ClauseToVerify[];
  readonly setAside: readonly SetAside[];
}

/** The options that each choice of a method has, but for the values of statuses. */
export const choiceRules = {
  "within.bodies": bodyRules,
  across: ["clauses", "directions"],
  "not-due": notDueRules,
} as const;

/** Ids, each once. */
export interface DeclaredMethods {
  /** By the id of the plan that names them. */
  readonly ofPlans: ReadonlyMap<string, readonly string[]>;
  /** Those under `sensitivity` in `nap.yaml`; `null` where it names none. */
  readonly methods: readonly string[] | null;
  readonly values: readonly string[] | null;
}

/**
 * Those of the workspace, else of the plan; `null` where nobody named any.
 *
 * @example
 * const declared = { ofPlans: new Map([["small", ["halves"]]]), methods: null, values: null };
 * declaredFor(declared, "small") // ["halves"]
 * declaredFor(declared, "other") // null
 */
export const declaredFor = (declared: DeclaredMethods | undefined, plan: string): readonly string[] | null =>
  declared?.methods ?? declared?.ofPlans.get(plan) ?? null;
