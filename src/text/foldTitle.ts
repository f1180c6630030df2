// A title → the form in which titles of one clause are compared.
import { fold } from "./fold.ts";

/**
 * As names are folded; quotes and dashes of all kinds are one, spaces around dashes and marks at the end do not count.
 *
 * @example foldTitle("Public  «register» – of gifts.") === foldTitle('public "Register"-of gifts') // true
 */
export const foldTitle = (text: string): string =>
  fold(text.replace(invisible, ""))
    .replace(/['"`´‘-‟‹›«»„]+/g, '"')
    .replace(/ ?[-‐-―−] ?/g, "-")
    .replace(/(?<![\s.,;:…])[\s.,;:…]+$/, "");

/** Soft hyphens, and marks without width. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
