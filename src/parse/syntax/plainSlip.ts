// An error of the YAML parser → what is wrong, where the text around it shows nothing more.
import type { ErrorCode, YAMLError } from "yaml";
import type { PlainCase } from "../../model/problems/problemInfo.ts";
import type { YamlSlips } from "../../model/problems/yamlSlips.ts";

type PlainSlip = PlainCase<YamlSlips>;

const slips: Partial<Record<ErrorCode, PlainSlip>> = {
  ALIAS_PROPS: "name-of-alias",
  BAD_ALIAS: "bad-name",
  BAD_DQ_ESCAPE: "bad-escape",
  BAD_INDENT: "bad-indent",
  BAD_PROP_ORDER: "name-before-dash",
  BAD_SCALAR_START: "bad-start",
  BLOCK_AS_IMPLICIT_KEY: "second-colon-in-line",
  BLOCK_IN_FLOW: "commas-in-brackets",
  KEY_OVER_1024_CHARS: "key-too-long",
  MULTILINE_IMPLICIT_KEY: "key-over-lines",
  MULTIPLE_ANCHORS: "two-names",
  MULTIPLE_TAGS: "two-tags",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag-sign",
};

/** The parser's codes that stand for many things. */
const slipsByMessage: readonly (readonly [RegExp, PlainSlip])[] = [
  [/^Implicit map keys/, "key-without-colon"],
  [/^Missing , /, "comma-missing-in-brackets"],
  [/^Missing space after :/, "no-space-behind-colon"],
  [/^Comments must/, "no-space-before-comment"],
  [/^Unexpected (,|empty item)/, "extra-comma"],
  [/^Unexpected :/, "extra-colon"],
  [/^(Not a YAML token|Block scalar header)/, "block-text"],
  [/^Block scalars? with more-indented/, "indented-empty-lines"],
  [/^(Tags and anchors|Missing newline)/, "name-not-apart"],
  [/directives-end/, "text-behind-separator"],
];

export const plainSlip = ({ code, message }: YAMLError): PlainSlip =>
  slips[code] ?? slipsByMessage.find(([pattern]) => pattern.test(message))?.[1] ?? "unknown";
