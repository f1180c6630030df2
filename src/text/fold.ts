// A name as somebody typed it in → the form in which names are compared out.

/**
 * Statuses, aliases, labels and headers are the same when they fold to the same text: Unicode NFC, İ, I and ı
 * read as i, lower case, spaces (no-break ones too) collapsed and trimmed. So is i with the dot above that lower-casing İ
 * leaves behind where a program does not know the language.
 *
 * @example
 * fold(" QİSMƏN ") // "qismən"
 * fold("Vaxtı çatmayıb") === fold("VAXTI  ÇATMAYIB") // true
 * fold("i\u0307cra") // "icra"
 */
export const fold = (text: string): string =>
  // Most names have nothing but plain letters.
  plain.test(text) ? text.toLowerCase() : foldAny(text);

const plain = /^[!-~]+(?: [!-~]+)*$/;

const foldAny = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[İIı]/g, "i")
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
