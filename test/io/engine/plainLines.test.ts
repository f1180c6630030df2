// Texts of rows, whole and cut anywhere → whether every reader makes the same rows of them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlainLines } from "../../../src/io/engine/plainLines.ts";
import { runs } from "../../properties/runs.ts";

function arePlain(text: string, cuts: readonly number[] = [], ends: "\n" | "\r\n" = "\n"): boolean {
  const bytes = Buffer.from(text);
  const lines = createPlainLines(44, ends);
  const places = [
    0,
    ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b),
    bytes.length,
  ];
  for (const [index, end] of places.entries()) lines.take(bytes.subarray(places[index - 1] ?? 0, end));
  return lines.arePlain();
}

describe("plain", () => {
  test.each([
    "a,b\n1,2\n",
    "a,b\n1,2",
    'a,b\n"1","2"\n',
    'a,b\n"said ""done"", twice",""\n',
    'a,b\n"""x""",y\n',
    'a,b\n1,"x"',
    "",
  ])("%j", (text) => expect(arePlain(text)).toBe(true));
  test("with carriage returns", () => expect(arePlain('a,b\r\n"1",2\r\n', [], "\r\n")).toBe(true));
});

describe("not plain", () => {
  test.each([
    ["a quote within a cell", '5" pipe,b\n'],
    ["a quote behind a space", 'a, "b"\n'],
    ["something behind a quote", '"a"b,c\n'],
    ["a space behind a quote", '"a" ,c\n'],
    ["a line break in a cell", '"a\nb",c\n'],
    ["a quote that nothing closes", '"a,b'],
    ["a carriage return alone", "a\rb,c\n"],
    ["a NUL", "a\0,b\n"],
    ["a quote that ends a cell without one in front", 'abc",x\n'],
  ])("%s", (_, text) => expect(arePlain(text)).toBe(false));
  test("a line that ends otherwise than the others", () => {
    expect(arePlain("a,b\r\nc,d\n", [], "\r\n")).toBe(false);
    expect(arePlain("a,b\nc,d\r\n")).toBe(false);
  });
});

test.each([
  ["a,b\n1,2\n", 2],
  ["\na,b\n\n1,2", 2],
  ["", 0],
  ["\n\n", 0],
])("%j has %i lines that are not blank", (text, count) => {
  for (const cut of [0, 1, 3, 5]) {
    const lines = createPlainLines(44, "\n");
    lines.take(Buffer.from(text).subarray(0, cut));
    lines.take(Buffer.from(text).subarray(cut));
    expect(lines.count()).toBe(count);
  }
});

/** The same, as a pattern for a whole text says it. */
const cell = '(?:"(?:[^"\\r\\n]|"")*"|[^",\\r\\n\\0]*)';
const whole = (end: string): RegExp =>
  new RegExp(`^(?:${cell}(?:,${cell})*${end})*(?:${cell}(?:,${cell})*)?$`);

test("wherever a text is cut, and as a pattern says it", () => {
  const letters = fc.constantFrom("a", ",", '"', '""', "\n", "\r\n", "\r", " ", "é", "\0");
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.array(fc.nat(14), { maxLength: 4 }),
      fc.constantFrom("\n", "\r\n") as fc.Arbitrary<"\n" | "\r\n">,
      (text, cuts, ends) => {
        const expected = whole(ends).test(text) && !text.includes("\0");
        expect(arePlain(text, cuts, ends)).toBe(expected);
        expect(arePlain(text, [], ends)).toBe(expected);
      },
    ),
    { numRuns: runs(3000) },
  );
});
