// An id with a letter in the place of a digit → the digits that the eye reads.

/** Latin, Cyrillic and Greek letters that look like digits. */
const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."OoОоΟο"].map((letter) => [letter, "0"])),
  ...Object.fromEntries([..."lI|ІӀΙ"].map((letter) => [letter, "1"])),
  ...Object.fromEntries([..."Ззӡ"].map((letter) => [letter, "3"])),
};

const isAlike = new RegExp(`[${Object.keys(alike).join("")}]`, "u");

/**
 * `null` where there is no such letter, or something else than digits and them.
 *
 * @example ["1.З", "1.1O", "1.1", "1.b"].map(digitsMeant) // ["1.3", "1.10", null, null]
 */
export function digitsMeant(id: string): string | null {
  if (!isAlike.test(id)) return null;
  const digits = Array.from(id, (letter) => alike[letter] ?? letter).join("");
  return /^\d+(?:\.\d+)*$/.test(digits) && /\d/.test(id) ? digits : null;
}
