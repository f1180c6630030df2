// slips of YAML → the place to mend, and why, in words that do not need the parser's
import { expect, test } from "vitest";
import { parseDocument } from "../../src/index.ts";

const first = (text: string): string[] => {
  const [found] = parseDocument("plan.yaml", text).problems;
  return [`${found?.at.line}:${found?.at.column}`, String(found?.params["reason"])];
};

const ended = (sign: string, inside: string): string =>
  `the text in quotes ends in front of this; inside it, ${sign} is written ${inside}`;

const apart = "this belongs to nothing in front of it; a comma, a colon or a quote is probably missing there";

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
  ["a: {b: 'y' c: 1}\n", "1:12", apart],
  ["a: [[1] [2]]\n", "1:9", apart],
  ["a: [1,, 2]\n", "1:7", "a comma too many"],
  ['t: "a" b\n', "1:8", apart],
  ["t: a: b\n", "1:4", "a second colon on one line; put the text in quotes"],
  ["a:\n\t- b\n", "2:1", "the line is indented with a tab; use spaces"],
])("%j", (text, place, reason) => {
  expect(first(text)).toEqual([place, reason]);
});
