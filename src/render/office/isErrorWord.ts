// A value → whether the writer of workbooks would take it for the error of a formula.

const errors: ReadonlySet<unknown> = new Set([
  "#VALUE!",
  "#REF!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#DIV/0!",
  "#NUM!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

export const isErrorWord = (value: unknown): boolean => errors.has(value);
