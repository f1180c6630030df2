// A text → the text without what steers a terminal or a runner, and without what no encoding can hold.
import { safeText } from "../safeText.ts";

/** Halves of characters without their other half, and code points that no text may contain. */
const unwritable = /\p{Cs}|[\ufffe\uffff]/gu;

/** What cannot be written becomes U+FFFD, the sign for it. */
export const plainText = (text: string): string => safeText(text).replace(unwritable, "\ufffd");
