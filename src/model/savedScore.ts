// What a result that was saved as JSON says of its assessments, as far as it is compared with.
import type { Fraction } from "../math/fraction.ts";
import type { RatingColumn, RatingTable } from "./ratingTable.ts";

/** A clause of a saved score. */
export interface SavedClause {
  readonly id: string;
  /** Of its direction; `null` where the result does not say it. */
  readonly direction: string | null;
  /** 1, unless the method's weights are the declared ones; `null` where the result does not say it. */
  readonly weight: Fraction | null;
  /** 0 to 1; `null` where it has no value. */
  readonly value: Fraction | null;
  /** What it brings into the mean: its value, or 0 for a gap that counts as zero. */
  readonly credit: Fraction;
  /** Its part of the overall figure, 0 to 1; `null` where there is none. */
  readonly share: Fraction | null;
}

/** The columns of a row that a result holds. */
export const savedColumns = [
  "clause",
  "activity",
  "body",
  "rater",
  "status",
  "percent",
  "value",
  "evidence",
  "note",
] as const satisfies readonly RatingColumn[];

/** A saved score of one assessment. */
export interface SavedScore {
  readonly id: string;
  readonly method: { readonly id: string; readonly version: string; readonly hash: string };
  /** 0 to 1; `null` where there is no figure. */
  readonly value: Fraction | null;
  /** As it was printed. */
  readonly percent: string | null;
  readonly coverage: string | null;
  readonly clauses: readonly SavedClause[];
  /** The rows; `null` where the result was saved without them. */
  readonly ratings: RatingTable | null;
  /** As of which day; `null` where the result does not say it. */
  readonly asOf: string | null;
  readonly scope: "plan" | "rated" | readonly string[];
  readonly claims: readonly {
    readonly figure: string;
    readonly source: string | null;
    readonly isReproduced: boolean;
  }[];
}

/** A saved result of `nap score`. */
export interface SavedResult {
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly scores: readonly SavedScore[];
  /** As they stand in the result. */
  readonly problems: readonly object[];
}
