// One assessment under many methods.
import type { Fraction } from "../math/fraction.ts";
import type { Assessment } from "./assessment.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./problem.ts";
import type { Score } from "./score.ts";

/** The figures of one assessment under each method that can read it, and how far they lie apart. */
export interface MethodTry {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** The method that the assessment itself names. */
  readonly own: string | null;
  /** The assessment's own method first, then by the strength of their basis; thin ones last. Never by figure. */
  readonly scores: readonly Score[];
  /** Methods under which the ratings give errors, with these. */
  readonly unreadable: readonly { readonly method: string; readonly problems: readonly Problem[] }[];
  /** `null` where no method gives a figure. Shares, 0 to 1. */
  readonly spread: { readonly lowest: Fraction; readonly highest: Fraction } | null;
}
