// A rounded number as text → the same with the decimal mark of a language.

const commaLanguages: ReadonlySet<string> = new Set(["az"]);

/** For people only: the digits stay as they were rounded, and only the mark changes. */
export const localNumber = (text: string, language: string): string =>
  commaLanguages.has(language) ? text.replace(/^([+-]?\d+)\.(\d+)$/, "$1,$2") : text;
