// A number as written → whether it has more characters than are read, and how that is said.

/** More characters than a number of a file has. */
export const longestNumeral = 60;

/** What a message says of a number that is too long to be read; nothing of what is no number. */
export const lengthFault = (text: string): { fault: string; expected: string } | null =>
  text.trim().length > longestNumeral && /^[+\-\u2212]?\d[\d\s.,/]*%?$/.test(text.trim())
    ? { fault: "too-long", expected: `a number of at most ${longestNumeral} characters` }
    : null;
