// A number → its Azerbaijani ending for "from", by the vowel of its last spoken word
import { expect, test } from "vitest";
import { fromSuffix } from "../../../src/present/words/az/fromSuffix.ts";

test.each([
  ["-dan", ["0", "6", "9", "10", "16", "30", "40", "60", "90", "1000000", "2,6", "2,40", "12,0"]],
  [
    "-dən",
    ["1", "2", "3", "4", "5", "7", "8", "20", "50", "70", "80", "100", "1000", "20000", "2,5", "40 %"],
  ],
] as const)("%s: %j", (ending, numbers) => {
  expect(numbers.filter((number) => fromSuffix(number) !== ending)).toEqual([]);
});
