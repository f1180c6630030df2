// A text for a cell → the same, as no spreadsheet reads a formula in it.

/** Signs that begin a formula, the full-width ones of East Asian keyboards too, behind whatever is not seen in front of them. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const unseen = /^[\s\p{Cc}\p{Cf}]+/u;
const number = /^[+-]?\d+(?:[.,]\d+)?(?:\/\d+)?$/;

/**
 * A text that a spreadsheet would read as a formula, behind an apostrophe; numbers stay numbers. Spaces and signs that
 * nobody sees go from its front, since they hide a formula only from a careless check. A tab or a line break in front of
 * any text may part a cell, and gets the apostrophe as well.
 *
 * @example
 * withoutFormula("=1+1") // "'=1+1"
 * withoutFormula("\u200b ＝1+1") // "'＝1+1"
 * withoutFormula("-5.20") // "-5.20"
 */
export const withoutFormula = (text: string): string =>
  formula.test(text) && !number.test(text)
    ? `'${text.replace(unseen, "")}`
    : /^[\t\r\n]/.test(text)
      ? `'${text}`
      : text;

/** The apostrophe in front of such a text. */
const guard = /^'(?=[=+\-@＝＋－＠\t\r\n])/;

/**
 * What stood there before `withoutFormula`.
 *
 * @example withoutGuard("'=1+1") // "=1+1"
 */
export const withoutGuard = (text: string): string => text.replace(guard, "");
