// The English of slips in YAML: each completes "YAML that cannot be read:".
import type { YamlSlips } from "../../../../model/problems/yamlSlips.ts";
import type { CaseWordings } from "../../problemWording.ts";

const commaMissing = "a comma is missing before this";
const quoteText = "put the text in quotes";

export const yamlSyntax: CaseWordings<YamlSlips> = {
  "quote-not-closed": (p) => `the ${p.sign} that opens here is not closed`,
  "text-behind-quote": (p) =>
    `the quoted text ends before this; put all of the text in one pair of quotes, and write ${p.sign} inside it as ${p.inside}`,
  "quote-inside-text": (p) => `the quoted text ends before this; inside it, write ${p.sign} as ${p.inside}`,
  "curly-quote": (p) => `YAML does not read ${p.sign} as a quote; put the text in straight quotes, " and "`,
  "bad-escape": () => "inside double quotes a \\ starts an escape; write \\\\, or use single quotes",

  "bracket-not-closed": (p) => `the ${p.sign} that opens here is not closed`,
  "bracket-closes-nothing": (p) => `this ${p.sign} does not close anything`,
  "value-behind-bracket": (p) =>
    `the ${p.sign} before this ends the value; a text that begins with [ or { must be in quotes`,
  "brackets-in-text": () =>
    "a text with brackets in it must be in quotes here; if this is not a text, a comma or a colon is missing before it",
  "comma-missing": () => commaMissing,
  "comma-missing-in-brackets": () => "inside [ ] and { } a comma is missing before this",
  "commas-in-brackets": () =>
    "inside [ ] and { } commas separate the items, not lines that start with - or are indented",
  "extra-comma": () => "there is one comma too many",

  "no-space-behind-colon": () => "a space is missing after the colon",
  "second-colon-in-line": () => `the line has a second colon; ${quoteText}`,
  "second-colon-in-value": (p) =>
    `the value has a second colon; ${quoteText}${p.word === undefined ? "" : `, or write the comma that is missing before ${p.word}`}`,
  "extra-colon": () => "there is one colon too many",
  "key-without-colon": () => "the key has no colon and no value after it",
  "key-too-long": () =>
    "the key has more than 1024 characters; a colon or a quote is probably missing before it",
  "key-over-lines": () =>
    "the key goes on over several lines; a colon, a comma or a quote is probably missing, or a line has the wrong indent",
  "key-not-text": () => "a key must be a word or a text",
  "merge-key": () => "nap does not merge maps with <<; write the keys out",
  "impossible-key": (p) => `${p.key} cannot be a key`,

  "no-space-behind-dash": () => "a - in front of an item of a list needs a space after it",
  "dash-as-status": () => "a - alone is not a status; write not-due, not-applicable, unrated or the level",
  "dash-as-value": () => "a - alone is not a value; write the value, or delete the -",
  "dash-in-value": () => 'a text that begins with "- " must be in quotes; a list begins on a line of its own',
  "item-for-key": () => "this is an item of a list, but a key with a colon belongs here",
  "no-dash": () =>
    "the line does not begin with -, as items of a list do; if it belongs to the item above, align it with the other keys of that item",
  "bad-indent": () => "the indent of the line differs from the lines that it belongs to",
  "indented-deeper": () =>
    "the line is indented deeper than the line above it, but the value of that line is complete",
  "indented-empty-lines": () => "the empty lines before this are indented deeper than it is",
  tab: () => "the line is indented with a tab; use spaces",

  "no-break-space": (p) => `this is a no-break space, ${p.character}; write an ordinary space`,
  "unusual-space": (p) => `this is an unusual space, ${p.character}; write an ordinary space`,
  "invisible-character": (p) => `this is an invisible character, ${p.character}; delete it`,

  "bad-start": () => `a text cannot start with this sign; ${quoteText}`,
  "bad-name": () =>
    "YAML expects a name after * and &; a text that begins with one of them must be in quotes",
  "name-of-alias": () => "a * stands for a whole value; do not write & or ! before it",
  "name-before-dash": () => "a name with & goes after the -, not before it",
  "name-not-apart": () =>
    "a value with a name (&) begins after a space, and a list with a name on a line of its own",
  "two-names": () => "one value has two names with &",
  "unknown-name": (p) => `*${p.name} refers to &${p.name}, which is not in the lines before it`,
  tag: (p) => `${p.tag} is a YAML tag, which nap does not read`,
  "tag-sign": () =>
    "a ! starts a YAML tag, which nap does not read; a text that begins with ! must be in quotes",
  "two-tags": () => "one value has two tags with !",
  "no-space-before-comment": () =>
    "a comment needs a space before its #; a text that contains # must be in quotes",
  "block-text": () =>
    "after | and > the text starts on the next line; a text that contains one of them must be in quotes",
  "text-behind-separator": () => "a line that starts with --- cannot hold anything else",
  directive: () => "nap does not read lines that start with %",

  "nested-too-deep": (p) => `the values are nested more than ${p.levels} levels deep`,
  "second-document": () => "a second document starts here, but a file holds only one",
  unknown: () =>
    "this does not belong to anything before it; a comma, a colon or a quote is probably missing there",
};
