// What can be wrong with the YAML of a file: each slip has an id, and parameters of its own.
import type { CaseOf, NoParams } from "./problemInfo.ts";

/** A sign as it stands in the file. */
type Sign = { readonly sign: string };

/** A character by its number in Unicode: `U+00A0`. */
type Character = { readonly character: string };

/** A quote, and how it is written inside a text in such quotes. */
type QuoteInside = Sign & { readonly inside: string };

export interface YamlSlips {
  // Quotes.
  readonly "quote-not-closed": Sign;
  readonly "text-behind-quote": QuoteInside;
  readonly "quote-inside-text": QuoteInside;
  readonly "curly-quote": Sign;
  readonly "bad-escape": NoParams;

  // Brackets and commas.
  readonly "bracket-not-closed": Sign;
  readonly "bracket-closes-nothing": Sign;
  readonly "value-behind-bracket": Sign;
  readonly "brackets-in-text": NoParams;
  readonly "comma-missing": NoParams;
  readonly "comma-missing-in-brackets": NoParams;
  readonly "commas-in-brackets": NoParams;
  readonly "extra-comma": NoParams;

  // Colons and keys.
  readonly "no-space-behind-colon": NoParams;
  readonly "second-colon-in-line": NoParams;
  /** `word`: a comma may be missing in front of it. */
  readonly "second-colon-in-value": { readonly word?: string };
  readonly "extra-colon": NoParams;
  readonly "key-without-colon": NoParams;
  readonly "key-too-long": NoParams;
  readonly "key-over-lines": NoParams;
  readonly "key-not-text": NoParams;
  readonly "merge-key": NoParams;
  readonly "impossible-key": { readonly key: string };

  // Dashes and indents.
  readonly "no-space-behind-dash": NoParams;
  readonly "dash-as-status": NoParams;
  readonly "dash-as-value": NoParams;
  readonly "dash-in-value": NoParams;
  readonly "item-for-key": NoParams;
  readonly "no-dash": NoParams;
  readonly "bad-indent": NoParams;
  readonly "indented-deeper": NoParams;
  readonly "indented-empty-lines": NoParams;
  readonly tab: NoParams;

  // Characters that are not what they look like.
  readonly "no-break-space": Character;
  readonly "unusual-space": Character;
  readonly "invisible-character": Character;

  // Signs that YAML reads for itself.
  readonly "bad-start": NoParams;
  readonly "bad-name": NoParams;
  readonly "name-of-alias": NoParams;
  readonly "name-before-dash": NoParams;
  readonly "name-not-apart": NoParams;
  readonly "two-names": NoParams;
  readonly "unknown-name": { readonly name: string };
  readonly tag: { readonly tag: string };
  readonly "tag-sign": NoParams;
  readonly "two-tags": NoParams;
  readonly "no-space-before-comment": NoParams;
  readonly "block-text": NoParams;
  readonly "text-behind-separator": NoParams;
  readonly directive: NoParams;

  // The file as a whole.
  readonly "nested-too-deep": { readonly levels: number };
  readonly "second-document": NoParams;
  readonly unknown: NoParams;
}

export type YamlSlip = CaseOf<"reason", YamlSlips>;
