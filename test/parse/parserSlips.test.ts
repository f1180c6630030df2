// mistakes that the YAML parser tells apart by its sentences alone → they are still told apart
import { describe, expect, test } from "vitest";
import { parseDocument, type YAMLError } from "yaml";
import { parserSlip, parserSlips, type ParserSlip } from "../../src/parse/syntax/parserSlip.ts";

/** The first error of each text is the mistake. */
const texts: Readonly<Record<ParserSlip, readonly string[]>> = {
  "quote-not-closed": ['a: "b\n', "a: 'b\n"],
  "item-without-dash": ["- a: 1\n b\n- c\n"],
  "key-without-colon": ["a: 1\nb\n"],
  "comma-missing": ['a: ["x" "y"]\n', "{a: [b] :c}\n"],
  "no-space-before-comment": ['a: "b"#c\n', "a: [b]#c\n", "a: |#c\n  b\n"],
  "indented-empty-lines": ["a: |\n    \n  b\n"],
  "name-not-apart": ['a: !t"b"\n', "&a - b\n"],
  "text-behind-separator": ["--- a: b\n", "--- - a\n"],
  "extra-comma": ["a: [b,, c]\n", "a: {b: 1, ,}\n", "a: [ , ]\n"],
  "extra-colon": ["a: [b: : c]\n", "a: {b: :}\n"],
  "block-text": ["a: |x\n  b\n", "a: >5x\n  b\n"],
};

const errorOf = (text: string): YAMLError | undefined => parseDocument(text).errors[0];

test("each of them has a text", () => {
  expect(Object.keys(texts).toSorted()).toEqual(parserSlips.toSorted());
});

describe.each(Object.entries(texts))("%s", (slip, own) => {
  test.each(own)("%j", (text) => {
    const error = errorOf(text);
    expect(error).toBeDefined();
    expect([error?.message, error && parserSlip(error)]).toEqual([error?.message, slip]);
  });
});

test("an error of another code, and a sentence that nobody knows, is none of them", () => {
  expect(parserSlip({ code: "TAB_AS_INDENT", message: "Missing , between items" })).toBeNull();
  expect(parserSlip({ code: "MISSING_CHAR", message: "Something is not there" })).toBeNull();
});
