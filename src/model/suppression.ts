// What a repository says of findings that it accepts: which ones, why, and until when.
import type { Day } from "./period.ts";
import type { Place } from "./place.ts";
import type { ProblemCode } from "./problem.ts";

/** What a comment has to hold that accepts findings; files without it are not looked through. */
export const ignoreMark = "nap-ignore";

/** Findings that are accepted for a reason: those of a place in a file, or of all that is named. */
export interface Suppression {
  /** Where it is written. */
  readonly at: Place;
  readonly rules: readonly ProblemCode[];
  readonly reason: string;
  /** The last day on which it holds; `null` where it has no end. */
  readonly until: Day | null;
  /** Of a comment: the lines of its file for which it holds. */
  readonly lines: { readonly from: number; readonly to: number } | null;
  /** Of a list: what a finding has to be about, each that is named. */
  readonly of: {
    readonly assessment?: string | undefined;
    readonly clause?: string | undefined;
    readonly body?: string | undefined;
    readonly round?: string | undefined;
    /** The name of the file as problems have it. */
    readonly file?: string;
  };
}
