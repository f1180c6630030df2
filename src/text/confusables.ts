// A text with letters of other alphabets that look Latin → the same text in Latin letters.

/** Cyrillic and Greek letters, and the Latin ones that they look like. */
const alike: Readonly<Record<string, string>> = {
  ...pairs("аәвеһікмнорстухјѕ", "aəbehikmhopctyxjs"),
  ...pairs("αβεικνορτυχ", "abeiknoptyx"),
};

function pairs(letters: string, latin: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, at) => [letter, [...latin][at] ?? letter]));
}

/**
 * What the eye reads: for comparing what was written with what was meant, and for nothing else.
 *
 * @param text in lower case
 */
export const asLatin = (text: string): string =>
  /[\u0370-\u04ff]/.test(text) ? Array.from(text, (letter) => alike[letter] ?? letter).join("") : text;
