// The columns of a table of claims.

/** Those that have one name; beside them, `counts.BAND` for each band. */
export const claimColumns = [
  "figure",
  "id",
  "of",
  "unit",
  "as-of",
  "period",
  "start",
  "end",
  "clauses",
  "source",
  "note",
] as const;

/** A column of a table of claims. */
export type ClaimColumn = (typeof claimColumns)[number];
