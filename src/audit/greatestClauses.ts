// The most clauses over which a figure is audited.

/** Of more clauses no figure is tried. */
export const greatestClauses = 10_000;
