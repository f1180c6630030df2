// misspelt names → the known name that was meant, and no end of work for a file of them
import { expect, test } from "vitest";
import { suggest, suggester } from "../../src/core.ts";

test.each([
  ["partialy", ["none", "partial", "full"], "partial"],
  ["QISMAN", ["Heç", "Qismən", "Tam"], "Qismən"],
  ["fll", ["full"], "full"],
  ["yes", ["full", "none"], null],
  ["done", ["none", "partial", "full"], null],
  ["nome", ["none", "partial", "full"], "none"],
  ["x", ["full"], null],
  ["", ["full"], null],
  ["", ["1"], null],
])("%j among %j is %j", (name, known, meant) => expect(suggest(name, known)).toBe(meant));

test("a suggester answers as one suggestion does, and stops after a thousand names", () => {
  const meant = suggester(["partial", "full"]);
  const answers = Array.from({ length: 1001 }, () => meant("partialy"));
  expect(answers.slice(0, 1000)).toEqual(Array(1000).fill("partial"));
  expect(answers[1000]).toBeNull();
});

test("a suggester stops after a million candidates, too", () => {
  const meant = suggester(["partial", ...Array.from({ length: 99_999 }, (_, at) => `${at}`)]);
  const answers = Array.from({ length: 12 }, () => meant("partialy"));
  expect([answers[0], answers.at(-1)]).toEqual(["partial", null]);
});
