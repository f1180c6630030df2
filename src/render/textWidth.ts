// Text → how many display cells it takes.
import stringWidth from "string-width";

/** Letters of Latin alphabets and ASCII signs take a cell each; only what is beyond them needs a closer look. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02af]*$/;

export const textWidth = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));
