// An error of the YAML parser → what is wrong, in words for people who do not know the parser.
import type { ErrorCode, YAMLError } from "yaml";

const reasons: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "a * stands for something whole; no & or ! belongs in front of it",
  BAD_ALIAS: "behind * and & a name follows; a text that begins with one of them is put in quotes",
  BAD_DQ_ESCAPE: "in double quotes a \\ starts an escape; write \\\\, or use single quotes",
  BAD_INDENT: "the line is indented unlike those it belongs to",
  BAD_PROP_ORDER: "a name with & stands behind the - and not in front of it",
  BAD_SCALAR_START: "a text cannot start with this sign; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second colon on one line; put the text in quotes",
  BLOCK_IN_FLOW: "within [ ] and { } items are parted by commas, not by lines with - or indents",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters; a colon or a quote is probably missing before it",
  MULTILINE_IMPLICIT_KEY:
    "a key goes on over several lines; a colon, a comma or a quote is probably missing, or a line is indented wrongly",
  MULTIPLE_ANCHORS: "one value has two names with &",
  MULTIPLE_TAGS: "one value has two tags with !",
  TAB_AS_INDENT: "the line is indented with a tab; use spaces",
  TAG_RESOLVE_FAILED:
    "a ! starts a tag of YAML, which nap does not read; a text that begins with ! is put in quotes",
};

/** Of codes that stand for many things. */
const reasonsByMessage: readonly (readonly [RegExp, string])[] = [
  [/^Implicit map keys/, "a key is not followed by a colon and a value"],
  [/^Missing , /, "within [ ] and { } a comma is missing in front of this"],
  [/^Missing space after :/, "a space is missing behind the colon"],
  [/^Comments must/, "a comment has a space in front of its #; a text with a # is put in quotes"],
  [/^Unexpected (,|empty item)/, "a comma too many"],
  [/^Unexpected :/, "a colon too many"],
  [
    /^(Not a YAML token|Block scalar header)/,
    "behind | and > the line ends; a text with one of them is put in quotes",
  ],
  [/^Block scalars? with more-indented/, "the empty lines in front of this are indented deeper than it is"],
  [
    /^(Tags and anchors|Missing newline)/,
    "what has a name with & begins behind a space, a list in a line of its own",
  ],
  [/directives-end/, "behind --- nothing else stands in the line"],
];

const unknownReason =
  "this belongs to nothing in front of it; a comma, a colon or a quote is probably missing there";

/** The rest of a sentence; none of it in the parser's own words. */
export const syntaxReason = ({ code, message }: YAMLError): string =>
  reasons[code] ?? reasonsByMessage.find(([pattern]) => pattern.test(message))?.[1] ?? unknownReason;
