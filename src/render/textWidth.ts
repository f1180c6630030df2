// Text → how many display cells it takes.
import stringWidth from "string-width";

/** Letters of Latin and Cyrillic alphabets, dashes and bars take a cell each; only what is beyond them needs a closer look. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u0400-\u0482\u048a-\u052f\u2010-\u2015\u2026\u2580-\u259f]*$/;

export const textWidth = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));
