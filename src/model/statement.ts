// What somebody published of a plan, as written: a figure of whatever, on whatever day, in whatever unit.
import type { Day, Period } from "./period.ts";
import type { Text } from "./text.ts";

/** Which side of its number a figure lies on. */
export const boundRelations = ["more-than", "at-least", "less-than", "at-most"] as const;

/** Which way a figure changed; `by`: it is not said. */
export const changeWays = ["up", "down", "by"] as const;

/** A figure as read; numbers are those printed, with a decimal point: trailing zeros count. */
export type FigureReading =
  | { readonly kind: "number"; readonly number: string }
  | {
      readonly kind: "bound";
      readonly relation: (typeof boundRelations)[number];
      readonly number: string;
    }
  /** Known to exist, and not what it is: another claim may say how it changed from this one. */
  | { readonly kind: "unstated" }
  /** How near is not said. */
  | { readonly kind: "about"; readonly number: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  /** Of the figure of another claim: by a share of it (`percent`), or by an amount (`points`). */
  | {
      readonly kind: "change";
      readonly way: (typeof changeWays)[number];
      readonly number: string;
      readonly in: "percent" | "points";
      /** The id of the other claim. */
      readonly from: string;
    };

/** What has a figure of its own under a method. */
export type ScoredSubject =
  | { readonly kind: "plan" }
  | { readonly kind: "direction"; readonly id: string }
  | { readonly kind: "body"; readonly id: string };

/** What a figure is about. */
export type StatementSubject =
  | ScoredSubject
  | { readonly kind: "band"; readonly id: string }
  /** Words of the author's, which no rows can be counted for. */
  | { readonly kind: "words"; readonly words: string };

/** A published figure with all that is said about it. `null` is what is not said. */
export interface Statement {
  /** Its place among the claims of the assessment. */
  readonly index: number;
  readonly id: string | null;
  /** The figure as the file has it. */
  readonly written: string;
  /** `null` where it cannot be read, which is an error NAP210. */
  readonly reading: FigureReading | null;
  readonly of: StatementSubject;
  /** "%" unless another one is stated. */
  readonly unit: string;
  /** Of the claim itself; what the assessment says holds where both are `null`. */
  readonly asOf: Day | null;
  readonly period: Period | null;
  readonly clauses: number | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly source: string | null;
  readonly note: Text | null;
}
