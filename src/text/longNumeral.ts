// A number as written → whether it has more characters than are read.

/** More characters than a number of a file has. */
export const longestNumeral = 60;

/** What is wrong with a number that is too long to be read; nothing of what is not a number. */
export const lengthFault = (text: string): { fault: "too-long"; longest: number } | { fault?: never } =>
  text.trim().length > longestNumeral && /^[+\-\u2212]?\d[\d\s.,/]*%?$/.test(text.trim())
    ? { fault: "too-long", longest: longestNumeral }
    : {};
