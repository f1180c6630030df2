// An error of the YAML parser → what is wrong, in words for people who do not know the parser.
import type { ErrorCode, YAMLError } from "yaml";

const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "in double quotes a \\ starts an escape; write \\\\, or use single quotes",
  BAD_INDENT: "the line is indented unlike those it belongs to",
  BAD_SCALAR_START: "a text cannot start with this sign; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second colon on one line; put the text in quotes",
  BLOCK_IN_FLOW: "within [ ] and { } items are parted by commas, not by lines with - or indents",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters; a colon or a quote is probably missing before it",
  MULTILINE_IMPLICIT_KEY: "a key goes on over several lines; a colon or a quote is probably missing",
  TAB_AS_INDENT: "the line is indented with a tab; use spaces",
};

/** Of codes that stand for many things. */
const reasonsByMessage: readonly (readonly [RegExp, string])[] = [
  [/^Implicit map keys/, "a key is not followed by a colon and a value"],
  [/^Missing , /, "within [ ] and { } a comma is missing in front of this"],
  [/^Missing space after :/, "a space is missing behind the colon"],
  [/^Sequence item/, "this stands in a list, whose items begin with -"],
  [/^Comments must/, "a comment has a space in front of its #; a text with a # is put in quotes"],
  [/^Unexpected (,|empty item)/, "a comma too many"],
  [
    /^(Unexpected|Unsupported)/,
    "this belongs to nothing in front of it; a comma, a colon or a quote is probably missing there",
  ],
];

/** The parser's own words where they say enough, from the first letter on as the rest of a sentence. */
export function syntaxReason({ code, message }: YAMLError): string {
  const own = message.replace(/\s+/g, " ");
  const known = reasons[code] ?? reasonsByMessage.find(([pattern]) => pattern.test(own))?.[1];
  return known ?? own.charAt(0).toLowerCase() + own.slice(1);
}
