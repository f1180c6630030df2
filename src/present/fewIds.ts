// Ids of clauses → the first of them in a sentence: of a long plan there may be thousands, and JSON has them all.

/** So many are named. */
const most = 20;

/** @example fewIds(["1.1", "1.2"]) // "1.1, 1.2" */
export const fewIds = (ids: readonly string[]): string =>
  ids.length <= most ? ids.join(", ") : `${ids.slice(0, most).join(", ")}, …`;
