// A rounded number with a hyphen for its minus → the same with the sign that print has for it.

/** For charts alone: what is copied from a terminal or a table keeps its hyphen. */
export const signed = (number: string): string => number.replace(/^-/, "−");
