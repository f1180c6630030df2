// A text where the id of a clause belongs → whether a spreadsheet may have made a date of the id.

/** What a spreadsheet makes of 1.2: 01.02.2026, 2-Jan, 01.Feb, 2026-02-01, or 46054, the number of a day. */
const dates =
  /^(\d{1,2}[.\-/ ][a-z\u00c0-\u04ff]{3,}|[a-z\u00c0-\u04ff]{3,}[.\-/ ]\d{2,4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|4\d{4}$)/i;

/**
 * @example
 * ["2-Jan", "46054", "1.2"].map(looksLikeDate) // [true, true, false]
 */
export const looksLikeDate = (id: string): boolean => dates.test(id);
