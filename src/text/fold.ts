// A name as somebody typed it in → the form in which names are compared out.

/**
 * Statuses, aliases, labels and headers are the same when they fold to the same text: Unicode NFC, İ, I and ı
 * read as i, lower case, spaces (no-break ones too) collapsed and trimmed.
 *
 * @example
 * fold(" QİSMƏN ") // "qismən"
 * fold("Vaxtı çatmayıb") === fold("VAXTI  ÇATMAYIB") // true
 */
export const fold = (text: string): string =>
  text.normalize("NFC").replace(/[İIı]/g, "i").toLowerCase().normalize("NFC").replace(/\s+/g, " ").trim();
