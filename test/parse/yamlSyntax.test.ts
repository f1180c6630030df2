// slips of YAML → the place to mend, and why, in words that do not need the parser's
import { expect, test } from "vitest";
import { parseDocument } from "../../src/core.ts";

const first = (text: string): string[] => {
  const [found] = parseDocument("plan.yaml", text).problems;
  return [`${found?.at.line}:${found?.at.column}`, String(found?.params["reason"])];
};

const ended = (sign: string, inside: string): string =>
  `the text in quotes ends in front of this; inside it, ${sign} is written ${inside}`;

const quoteAll = (sign: string, inside: string): string =>
  `the text in quotes ends in front of this; put all of it in one pair of quotes, and write ${sign} inside it as ${inside}`;

const comma = "a comma is missing in front of this";
const secondColon = "a second colon in one value; put the text in quotes";
const brackets =
  "a text with brackets in it is put in quotes here; if none is meant, a comma or a colon is missing in front of this";
const noStatus = "a bare - is no status; write not-due, not-applicable, unrated or the level";
const blockText = "behind | and > the line ends; a text with one of them is put in quotes";
const ofList =
  "the line begins with no -, as items of a list do; as a part of the item above it, it begins where the other keys of that item begin";
const deeper = "the line is indented deeper than the one above it, whose value ends there";
const noBreak = "this is a no-break space, U+00A0, not a space: write a space";

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
  ["id: p\ntitle\n", "2:1", "a key is not followed by a colon and a value"],
  ["a: {b: 'y' c: 1}\n", "1:12", comma],
  ["a: [[1] [2]]\n", "1:9", comma],
  ["a: {b: [1] c: 2}\n", "1:12", comma],
  ["a: {b: 'y' 'z'}\n", "1:12", comma],
  ["a: {b: y\n  c: 1}\n", "2:3", comma],
  ["a: {b: H c: [d]}\n", "1:8", `${secondColon}, or write the comma that is missing in front of c`],
  ["a: {b: B: c, d: 1}\n", "1:8", secondColon],
  ["a: [1]]\n", "1:7", "this ] closes nothing"],
  ["a: {b: : c}\n", "1:8", "a colon too many"],
  [
    "a: {b: c,\n  - d}\n",
    "2:3",
    "within [ ] and { } items are parted by commas, not by lines with - or indents",
  ],
  // Brackets and quotes in a text.
  ["a: {b: H [d], c: 1}\n", "1:10", brackets],
  [
    "a: [d] H\nb: 1\n",
    "1:8",
    "the ] in front of this ends the value; a text that begins with [ or { is put in quotes",
  ],
  ["t: 'P' r\n", "1:8", quoteAll("'", "''")],
  ['a: {b: "O" h, c: 1}\n', "1:12", quoteAll('"', '\\"')],
  ["id: p\ntitle:City plan\nperiod: 2020\n", "2:7", "a space is missing behind the colon"],
  ["id: p\ntitle:City plan\n", "2:7", "a space is missing behind the colon"],
  ["a: [1,, 2]\n", "1:7", "a comma too many"],
  ['t: "a" b\n', "1:8", quoteAll('"', '\\"')],
  ["t: a: b\n", "1:4", "a second colon on one line; put the text in quotes"],
  // Dashes.
  ["a:\n  status: -\n  b: 1\n", "2:11", noStatus],
  ["a: {status: -}\n", "1:13", noStatus],
  ["a: [-, b]\n", "1:5", "a bare - is no value; write the value, or take it out"],
  ["t: - a\n", "1:4", 'a text that begins with "- " is put in quotes; a list begins in a line of its own'],
  ["a:\n  -{ b: 1, c: 2 }\n", "2:3", "the - in front of an item of a list has a space behind it"],
  ["a: 1\n- b\n", "2:1", "an item of a list stands here, where a key with a colon belongs"],
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
  ["t:\u2003x\nb: 1\n", "1:3", "this is an unusual space, U+2003, not a space: write a space"],
  ["t:\u200bx\nb: 1\n", "1:3", "this is an invisible character, U+200B: take it out"],
  ["t: “B: o”\n", "1:4", '“ is no quote to YAML: put the text in straight quotes, " and "'],
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
  expect(reason).not.toBe("undefined");
  expect(reason).not.toMatch(
    /block|flow|scalar|seq|token|node|indicator|implicit|mapping|collection|compact|stream|doc-|-ind\b|-end\b|-start\b|anchor|alias/i,
  );
});
