// As of a day: what of a plan was done in its time, what is late, and what was expected.
import type { Fraction } from "../math/fraction.ts";
import type { Assessment } from "./assessment.ts";
import type { Method } from "./method.ts";
import type { Day, DaySpan, Period } from "./period.ts";
import type { Clause, Plan } from "./plan.ts";
import type { DayRange } from "./reports.ts";
import type { ExpectedRule, SourcedWindow } from "./rounds.ts";
import type { Scale } from "./scale.ts";
import type { Score } from "./score.ts";

/** In the order in which they are shown: what is late first. `done-either`: on time or late, which is not told. */
export const scheduleStates = [
  "overdue",
  "done-late",
  "done-either",
  "due-soon",
  "open",
  "not-told",
  "done",
  "done-before",
  "not-started",
  "not-applicable",
] as const;

/** Those of what is done, whenever it was. */
export const scheduleDoneStates: ReadonlySet<ScheduleState> = new Set<ScheduleState>([
  "done",
  "done-before",
  "done-late",
  "done-either",
]);

/** What became of a clause as of a day; see docs/schedule.md. */
export type ScheduleState = (typeof scheduleStates)[number];

/**
 * Why it is not told what became of a clause: the source ends before its deadline; it ends later than the day that is asked
 * about, and no date says whether it was done by then; nobody rated it; it is coded not due though its time is over; its rows
 * give no value. Of what is done by its deadline, `maybe-before`: its date does not say whether in the window or before it.
 */
export const untoldReasons = [
  "source-ends",
  "source-later",
  "unrated",
  "coded-not-due",
  "insufficient",
  "maybe-before",
] as const;

/** One of them. */
export type UntoldReason = (typeof untoldReasons)[number];

/** The outcome of a clause under one window. */
export interface WindowOutcome {
  readonly window: Period;
  readonly state: ScheduleState;
  /**
   * Days after the deadline of what is late (`least` 0 and more than that at most: on time or late), to the deadline of what
   * is due soon. `null` for the other states.
   */
  readonly days: DayRange | null;
  /** Of `not-told`, and of `done` where it may have been before the window. */
  readonly why: UntoldReason | null;
}

/** A clause as of the day. */
export interface ClauseSchedule extends WindowOutcome {
  readonly clause: Clause;
  /** 0 to 1, as the method values it with every clause eligible; `null` where it has none, or nothing says that it held on the day. */
  readonly value: Fraction | null;
  /** When it was done, by the latest of its rows, and no later than its source, which says that it is; `null` where it is not done, or no row says when. */
  readonly done: DaySpan | null;
  /** Under each of its other windows, where the plan states several. */
  readonly others: readonly (WindowOutcome & { readonly window: SourcedWindow })[];
  /**
   * What bodies did of it that are rated for it and are not responsible, where others are: told beside the state, which is that
   * of the responsible. Only those by whom it is done.
   */
  readonly otherBodies: readonly OtherBody[];
  /** Of what nobody rated, where a row without a rating gives days: what it would be if it was done then; else `null`. */
  readonly ifDone: WindowOutcome | null;
  /** 0 to 1: the share of it that was expected by the day. */
  readonly expected: Fraction;
}

/** A body that is not responsible for a clause and did it; `done` is `null` where no row says when. */
export interface OtherBody extends WindowOutcome {
  readonly body: string;
  readonly done: DaySpan | null;
}

/** A mean over some clauses, those without a value set aside; `value` is a share, `null` without any. */
export interface PartFigure {
  readonly value: Fraction | null;
  readonly scored: number;
  readonly clauses: number;
  readonly complete: number;
}

/** What was expected by the day, and what was earned, in clauses. */
export interface ExpectedShare {
  readonly rule: ExpectedRule;
  /** Whether the plan says so. */
  readonly isStated: boolean;
  /** The sum of the expected shares, and of the values, of the clauses with a value. */
  readonly expected: Fraction;
  readonly earned: Fraction;
  readonly difference: Fraction;
  /** Earned ÷ expected, sums both; `null` where nothing was expected. */
  readonly ratio: Fraction | null;
  /** Of how many clauses. */
  readonly clauses: number;
  /** Ids of clauses that the rule cannot read, and that are taken at their deadline. */
  readonly atDeadline: readonly string[];
}

/** The schedule of one assessment. */
export interface Schedule {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly method: Method;
  /** `null` where the ratings are on none. */
  readonly scale: Scale | null;
  /** The day that is asked about. */
  readonly asOf: Day;
  /** How far the source can know: the day of the assessment. */
  readonly sourceEnds: Day;
  /** The earlier of both: lateness is counted to it. */
  readonly countedTo: Day;
  /** How many days ahead a clause is due soon. */
  readonly within: number;
  /** Under a method without figures: the best status of the scale, which is what is taken for complete. Else `null`. */
  readonly completeStatus: string | null;
  readonly counts: Readonly<Record<ScheduleState, number>>;
  /** In the plan's order. */
  readonly clauses: readonly ClauseSchedule[];
  /** Completion of the whole plan, what was due by the day, and what had started. */
  readonly whole: PartFigure;
  readonly due: PartFigure;
  readonly started: PartFigure;
  readonly share: ExpectedShare;
}

/** What a schedule is made of. */
export interface ScheduleInput {
  /** Of the assessment, under its method with every clause eligible; its figures are not withheld. */
  readonly score: Score;
  /** `null`: the assessment's own. */
  readonly asOf: Day | null;
  readonly within: number;
}
