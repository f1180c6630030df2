// A number with points and commas → which of them part thousands, as far as its digits say.

const mayBeEither = /^[+\-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;
const once = /^[+\-\u2212]?[1-9]\d{0,2}([.,])\d{3}(?!\1)[.,]\d+$/;
const often = /^[+\-\u2212]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+(?:(?!\1)[.,]\d+)?$/;

/**
 * Whether a number is 1,200 or 1.2, and nothing in it says which.
 *
 * @example ["1.200", "1,200", "0.200", "1.20", "1200.000"].map(isAmbiguousNumeral) // [true, true, false, false, false]
 */
export const isAmbiguousNumeral = (text: string): boolean => mayBeEither.test(text.trim());

/** The mark between the thousands of a number, `null` where it has none for certain. */
export const thousandsMark = (text: string): "." | "," | null => {
  const mark = (once.exec(text.trim()) ?? often.exec(text.trim()))?.[1];
  return mark === "." || mark === "," ? mark : null;
};
