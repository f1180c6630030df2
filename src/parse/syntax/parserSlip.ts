// An error of the YAML parser → which mistake it is, where the parser has one code for several.
import type { YAMLError } from "yaml";

/** The parser tells these apart by its sentences alone; `test/parse/parserSlips.test.ts` fails where it changes one. */
const sentences = {
  MISSING_CHAR: {
    "quote-not-closed": /^Missing closing ["']quote/,
    "item-without-dash": /^Sequence item without -/,
    "key-without-colon": /^Implicit map keys/,
    "comma-missing": /^Missing , /,
    "no-space-before-comment": /^Comments must/,
    "indented-empty-lines": /^Block scalars with more-indented/,
    "name-not-apart": /^(Tags and anchors|Missing newline)/,
    "text-behind-separator": /directives-end/,
  },
  UNEXPECTED_TOKEN: {
    "extra-comma": /^Unexpected (,|empty item)/,
    "extra-colon": /^Unexpected :/,
    "block-text": /^(Not a YAML token|Block scalar header)/,
  },
} as const;

export type ParserSlip =
  keyof (typeof sentences)["MISSING_CHAR"] | keyof (typeof sentences)["UNEXPECTED_TOKEN"];

/** All of them. */
export const parserSlips = Object.values(sentences).flatMap((own) => Object.keys(own)) as ParserSlip[];

/** `null` for an error whose code says all, and for a sentence that is not known. */
export function parserSlip({ code, message }: Pick<YAMLError, "code" | "message">): ParserSlip | null {
  if (code !== "MISSING_CHAR" && code !== "UNEXPECTED_TOKEN") return null;
  const found = Object.entries(sentences[code]).find(([, pattern]) => pattern.test(message));
  return (found?.[0] as ParserSlip | undefined) ?? null;
}
