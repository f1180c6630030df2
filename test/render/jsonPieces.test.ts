// a value → the JSON text of the whole of it, in pieces that are short
import { expect, test } from "vitest";
import { jsonPieces } from "../../src/render/jsonPieces.ts";
import { jsonText } from "../../src/render/jsonText.ts";

const many = <T>(item: (at: number) => T, count = 6000): T[] =>
  Array.from({ length: count }, (_, at) => item(at));
const hostile = 'a "b"\n\t\\ ##[error] \u2028 \u0000';

test.each<[string, unknown]>([
  ["a text", hostile],
  ["nothing", null],
  ["empty", { list: [], object: {} }],
  ["a long list", many((at) => at)],
  [
    "of objects",
    { rows: many((at) => ({ id: hostile, at, none: null, un: undefined, deep: [{}, [], [at]] })) },
  ],
  ["lists in lists", many((at) => many((of) => at + of, 3), 3000)],
  ["long in long", [many(String), { [hostile]: many(() => [undefined, null, false]) }, "end"]],
  ["many keys", Object.fromEntries(many((at) => [`${hostile}${at}`, at % 7 === 0 ? undefined : at]))],
  ["keys that are numbers", { b: many((at) => at), 2: "two", 1: "one" }],
])("%s", (_, value) => {
  const pieces = [...jsonPieces(value)];
  // By a comparison alone: a difference within megabytes is not shown letter by letter.
  expect(pieces.join("") === jsonText(value, 2)).toBe(true);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(400_000);
});
