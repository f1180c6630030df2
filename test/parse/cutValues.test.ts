// values within { } that a comma cuts → one problem at the value, and all the rest is read
import { expect, test } from "vitest";
import { loadWords, parseDocument, wordedProblem } from "../../src/core.ts";

const words = await loadWords("en", ["problems"]);

const found = (text: string): (readonly string[])[] =>
  parseDocument("x.yaml", text).problems.map((item) => {
    const { message, help } = wordedProblem(item, words);
    return [`${item.code} ${item.at.line}:${item.at.column}`, message, help];
  });

const cut = (value: string, piece: string): string =>
  `inside { } a comma ends a value: the value here is ${value}, and the text after the comma (${piece}) does not belong to a key`;

const clause = (keys: string): string =>
  `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections:\n  - id: "1"\n    clauses:\n      - {${keys}}\n`;
const assessment = (claim: string): string =>
  `format: nap/assessment@1\nid: a\nplan: p\nclaims:\n  - {${claim}}\n`;
const method = (values: string): string =>
  `format: nap/method@1\nid: m\nversion: 1\ntitle: M\nbasis: assumption\nextends: halves\nvalues: {three-step: {${values}}}\n`;

test.each([
  [assessment("figure: 58,33"), "5:14", cut("58", "33"), 'put it in quotes: "58,33"'],
  [assessment("figure: 58,33, counts: {full: 1}"), "5:14", cut("58", "33"), 'put it in quotes: "58,33"'],
  [method("none: 0, partial: 0,5, full: 1"), "7:41", cut("0", "5"), "write 0.5"],
  [clause('id: "1.1", weight: -0,5'), "7:29", cut("-0", "5"), "write -0.5"],
  [clause('id: "1.1", title: a, b,  c'), "7:28", cut("a", "b, c"), 'put it in quotes: "a, b,  c"'],
  [clause("id: 1,10, title: a"), "7:14", cut("1", "10"), 'put it in quotes: "1,10"'],
  [
    clause('id: "1.1", lead: [moj], fin'),
    "7:27",
    cut("[moj]", "fin"),
    "move fin into the quotes or brackets before it, or write it as a key with a colon",
  ],
])("%j", (text, place, message, help) => {
  expect(found(text)).toEqual([[`NAP204 ${place}`, message, help]]);
});

test("two values that are cut alike are no key written twice", () => {
  const both = found(method("none: 0,5, partial: 0,5, full: 1"));
  expect(both.map(([place]) => place)).toEqual(["NAP204 7:29", "NAP204 7:43"]);
});

test("beside it, other slips of the map are told, and a misspelt key is found", () => {
  const places = found(clause('id: "1.1", titel: a, b, lead: moj')).map(([place]) => place);
  expect(places.toSorted()).toEqual(["NAP201 7:21", "NAP204 7:28", "NAP204 7:40"]);
});

test("an empty value with a colon, and lists within { }, are none of it", () => {
  expect(found(clause('id: "1.1", title: , lead: [moj, fin]')).map(([place]) => place)).toEqual([
    "NAP202 7:21",
  ]);
});
