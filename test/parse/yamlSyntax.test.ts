// slips of YAML → the place to fix, and why, in words that do not need the parser's
import { expect, test } from "vitest";
import { loadWords, parseDocument, wordedProblem } from "../../src/core.ts";

const words = await loadWords("en", ["problems"]);

/** The place and the reason; no reason where something else is wrong than the syntax. */
function first(text: string): string[] {
  const [found] = parseDocument("plan.yaml", text).problems;
  if (found?.code !== "NAP106") return [];
  const { message } = wordedProblem(found, words);
  return [`${found.at.line}:${found.at.column}`, message.replace("YAML that cannot be read: ", "")];
}

const ended = (sign: string, inside: string): string =>
  `the quoted text ends before this; inside it, write ${sign} as ${inside}`;

const quoteAll = (sign: string, inside: string): string =>
  `the quoted text ends before this; put all of the text in one pair of quotes, and write ${sign} inside it as ${inside}`;

const comma = "a comma is missing before this";
const secondColon = "the value has a second colon; put the text in quotes";
const brackets =
  "a text with brackets in it must be in quotes here; if this is not a text, a comma or a colon is missing before it";
const noStatus = "a - alone is not a status; write not-due, not-applicable, unrated or the level";
const blockText =
  "after | and > the text starts on the next line; a text that contains one of them must be in quotes";
const ofList =
  "the line does not begin with -, as items of a list do; if it belongs to the item above, align it with the other keys of that item";
const deeper = "the line is indented deeper than the line above it, but the value of that line is complete";
const noBreak = "this is a no-break space, U+00A0; write an ordinary space";

test.each([
  // Quotes: where they open.
  ['title: "City\nid: p\n', "1:8", 'the " that opens here is not closed'],
  ['l:\n  - {id: "1.1, t: x}\n  - {id: "1.2"}\n', "2:10", 'the " that opens here is not closed'],
  ["a: 'x'\nt: 'City\nb: 'x'\n", "2:4", "the ' that opens here is not closed"],
  ["t: {en: 'Ali's plan'}\n", "1:14", ended("'", "''")],
  ['t: "a "b" c"\n', "1:8", ended('"', '\\"')],
  // Brackets: each is closed by its own kind.
  ["a: [1, 2\nb: 3\n", "1:4", "the [ that opens here is not closed"],
  ["a: {b: [c }\nd: 1\n", "1:8", "the [ that opens here is not closed"],
  ["a: {b: [c, d: [e] }\nf: 1\n", "1:8", "the [ that opens here is not closed"],
  ["a: {b: [c]\nd: 1\n", "1:4", "the { that opens here is not closed"],
  // What is missing, or too much.
  ["id: p\ntitle\n", "2:1", "the key has no colon and no value after it"],
  ["a: {b: 'y' c: 1}\n", "1:12", comma],
  ["a: [[1] [2]]\n", "1:9", comma],
  ["a: {b: [1] c: 2}\n", "1:12", comma],
  ["a: {b: 'y' 'z'}\n", "1:12", comma],
  ["a: {b: y\n  c: 1}\n", "2:3", comma],
  ["a: {b: H c: [d]}\n", "1:8", `${secondColon}, or write the comma that is missing before c`],
  ["a: {b: B: c, d: 1}\n", "1:8", secondColon],
  ["a: [1]]\n", "1:7", "this ] does not close anything"],
  ["a: {b: : c}\n", "1:8", "there is one colon too many"],
  [
    "a: {b: c,\n  - d}\n",
    "2:3",
    "inside [ ] and { } commas separate the items, not lines that start with - or are indented",
  ],
  // Brackets and quotes in a text.
  ["a: {b: H [d], c: 1}\n", "1:10", brackets],
  [
    "a: [d] H\nb: 1\n",
    "1:8",
    "the ] before this ends the value; a text that begins with [ or { must be in quotes",
  ],
  ["t: 'P' r\n", "1:8", quoteAll("'", "''")],
  ['a: {b: "O" h, c: 1}\n', "1:12", quoteAll('"', '\\"')],
  ["id: p\ntitle:City plan\nperiod: 2020\n", "2:7", "a space is missing after the colon"],
  ["id: p\ntitle:City plan\n", "2:7", "a space is missing after the colon"],
  ["a: [1,, 2]\n", "1:7", "there is one comma too many"],
  ['t: "a" b\n', "1:8", quoteAll('"', '\\"')],
  ["t: a: b\n", "1:4", "the line has a second colon; put the text in quotes"],
  // Dashes.
  ["a:\n  status: -\n  b: 1\n", "2:11", noStatus],
  ["a: {status: -}\n", "1:13", noStatus],
  ["a: [-, b]\n", "1:5", "a - alone is not a value; write the value, or delete the -"],
  ["t: - a\n", "1:4", 'a text that begins with "- " must be in quotes; a list begins on a line of its own'],
  ["a:\n  -{ b: 1, c: 2 }\n", "2:3", "a - in front of an item of a list needs a space after it"],
  ["a: 1\n- b\n", "2:1", "this is an item of a list, but a key with a colon belongs here"],
  // Texts of several lines.
  ["t: > a\nb: 1\n", "1:6", blockText],
  ["t: |a\n", "1:5", blockText],
  // Indents.
  ["l:\n  - i: 1\n   t: 2\n", "3:4", ofList],
  ["id: g\n  p: x\n", "2:3", deeper],
  ["l:\n  - i: g\n     p: x\n", "3:6", deeper],
  // Signs that are not what they seem.
  ["a: 1\n\u00a0\u00a0b\nc: 2\n", "2:1", noBreak],
  ["t:\u00a0x\nb: 1\n", "1:3", noBreak],
  ["t:\u2003x\nb: 1\n", "1:3", "this is an unusual space, U+2003; write an ordinary space"],
  ["t:\u200bx\nb: 1\n", "1:3", "this is an invisible character, U+200B; delete it"],
  ["t: “B: o”\n", "1:4", 'YAML does not read “ as a quote; put the text in straight quotes, " and "'],
  ["a:\n\t- b\n", "2:1", "the line is indented with a tab; use spaces"],
])("%j", (text, place, reason) => {
  expect(first(text)).toEqual([place, reason]);
});

const broken =
  `a: {t: H\n  l: [m]} / a: [ - b ] / {a: 1, - b} / l: [H [d], e] / t: {d} H / a: {b: 1}} / a: : b / &a &b c: 1 / a: &b *b / a: * b / a: & b
 / !<a b>: 1 / a: !<x / a: |\n   \n b\n / a: |\nb\n / a: b # c\n  d\n / a: 'x'#c / a: ,b / --- a: 1 / - a\nb: 1\n / a: [b\n- c] / a: {b: c,\n- d}
 / a:\n  b: 1\n\tc: 2 / - - a\n - b / - a\n  - b: 1\n - c / a: {b c: d e: f} / a: {'b'c: d} / a: {"b":"c""d"} / a: [b]c / a: {b: c}\n d: e\n
 / a:\n- &x - b\n / a: "\\q" / a: x\n%b\n / a: b\n... x / - a: 1\n-b: 2\n / title: x\nsub\nb: 1\n / ? a\n - b: c / a: 'x / ]: 1 / - - b\n  c: 1 / a: >-x\n b
 / l:\n  - a: 1\n b: 2\n / a: "b\nc: 1 / - a: b\n   c: d\n  e: f\n`
    .replaceAll("\n / ", " / ")
    .split(" / ");

test.each(broken)("%j: no word of the parser", (text) => {
  const [, reason] = first(text);
  expect(reason).toBeDefined();
  expect(reason).not.toMatch(
    /block|flow|scalar|seq|token|node|indicator|implicit|mapping|collection|compact|stream|doc-|-ind\b|-end\b|-start\b|anchor|alias/i,
  );
});
