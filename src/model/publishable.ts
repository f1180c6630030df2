// What a reader needs to know of a figure to compute it again, and what of it the files state.
import type { Fraction } from "../math/fraction.ts";
import type { Rounding } from "./method.ts";

/** What has to be stated, in the order in which it is listed. */
export const figureParts = [
  "unit",
  "period",
  "denominator",
  "rows",
  "rule",
  "rounding",
  "interests",
] as const;

/** `result`: that what is stated gives the figure. */
export type FigurePart = (typeof figureParts)[number] | "result";

/**
 * What is missing, and why: the rows are those of somebody who read an account (`rows-coded`), have errors (`rows-wrong`); the rule is
 * that of whoever wrote the file, not the publisher's (`rule-other`); the figure comes out only under another rounding
 * (`rounding-other`); there is none (`result-none`), or the rows give another (`result-other`).
 */
export const missingCases = [
  "unit",
  "period",
  "denominator",
  "rows",
  "rows-coded",
  "rows-wrong",
  "rule",
  "rule-other",
  "rounding",
  "rounding-other",
  "interests",
  "result-none",
  "result-other",
] as const;

/** What is missing of a figure, and why. */
export type MissingCase = (typeof missingCases)[number];

/** Whether a stranger can compute a figure again: with all parts stated, with those that the number depends on, or not. */
export const publishableStates = ["reproducible", "partly", "not"] as const;

/** Whether a figure can be computed again. */
export type PublishableState = (typeof publishableStates)[number];

/** A figure that is published, or about to be. */
export interface PublishableFigure {
  readonly assessment: string;
  /** As printed, of a claim; else the figure of the rows as a share, `null` where there is none. */
  readonly figure:
    | { readonly kind: "claim"; readonly printed: string; readonly source: string | null }
    | {
        readonly kind: "own";
        readonly share: Fraction | null;
        readonly rounding: Rounding | null;
        readonly isCoded: boolean;
      };
  readonly state: PublishableState;
  readonly missing: readonly MissingCase[];
}

/**
 * The part that a case is about.
 *
 * @example partOf("rows-coded") // "rows"
 */
export const partOf = (missing: MissingCase): FigurePart =>
  figureParts.find((part) => missing === part || missing.startsWith(`${part}-`)) ?? "result";
