// How much was checked, and what was found.

/** Counts; problems that stand for others count for them too. */
export interface CheckTotals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Of the `found` problems, those that are shown. */
  readonly shown: number;
  readonly found: number;
  /** Those that do not count, and are not among the others: with a reason, or known. */
  readonly suppressed: number;
  readonly baseline: number;
}
