// A text of the data → the same without characters that are not seen and change what is seen.

/** Controls, marks that turn the direction of writing around, and characters without a width. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2060\ufeff\u061c]/u;
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const others = /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2060\ufeff\u061c]+/g;

/** Controls become a space; the joiners that some scripts are written with stay. */
export const shownText = (text: string): string =>
  unseen.test(text) ? text.replace(controls, " ").replace(others, "") : text;
