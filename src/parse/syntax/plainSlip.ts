// An error of the YAML parser → what is wrong, where the text around it shows nothing more.
import type { ErrorCode, YAMLError } from "yaml";
import type { PlainCase } from "../../model/problems/problemInfo.ts";
import type { YamlSlips } from "../../model/problems/yamlSlips.ts";
import { parserSlip, type ParserSlip } from "./parserSlip.ts";

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

/** Those of which the parser has one code for several; the rest was told by the text around them. */
const slipsOfParser: Partial<Record<ParserSlip, PlainSlip>> = {
  "block-text": "block-text",
  "comma-missing": "comma-missing-in-brackets",
  "extra-colon": "extra-colon",
  "extra-comma": "extra-comma",
  "indented-empty-lines": "indented-empty-lines",
  "key-without-colon": "key-without-colon",
  "name-not-apart": "name-not-apart",
  "no-space-before-comment": "no-space-before-comment",
  "text-behind-separator": "text-behind-separator",
};

export function plainSlip(error: YAMLError): PlainSlip {
  const slip = parserSlip(error);
  return slips[error.code] ?? (slip === null ? undefined : slipsOfParser[slip]) ?? "unknown";
}
