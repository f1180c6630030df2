// One assessment under several methods → figures in the order of their basis, the spread, and who cannot read it
import { expect, test } from "vitest";
import { tryMethods } from "../../src/core.ts";
import { flat, inputOf, methodOf, percentOf, type Given } from "./given.ts";

const given: Given = {
  plan: flat("1", "2", "3"),
  rows: [
    { clause: "1", status: "none" },
    { clause: "2", status: "partial" },
    { clause: "3", status: "full" },
  ],
};

const strict = methodOf({ id: "strict", values: { "three-step": { none: 0, partial: 0, full: 1 } } });
const halves = methodOf({ id: "halves" });
const twin = methodOf({ id: "a-twin" });
const sourced = methodOf({ id: "z-sourced", basis: "a published handbook" });
const partless = methodOf({ id: "partless", values: { "three-step": { none: 0, full: 1 } } });
const due = methodOf({ id: "due", "minimum-coverage": 1, treat: { unrated: "refuse" } });

test("the declared method first, the others by basis and id, never by figure; and their spread", () => {
  const found = tryMethods(inputOf(given), [strict, sourced, halves, twin], "halves");
  expect(found.scores.map(({ method, overall }) => [method.id, percentOf(overall.value)])).toEqual([
    ["halves", "50"],
    ["z-sourced", "50"],
    ["a-twin", "50"],
    ["strict", "100/3"],
  ]);
  expect([found.spread?.lowest, found.spread?.highest].map(percentOf)).toEqual(["100/3", "50"]);
  expect(found.own).toBe("halves");
});

test("a method that has no value for a status is named, with the reason", () => {
  const found = tryMethods(inputOf(given), [partless, halves], null);
  expect(found.scores.map(({ method }) => method.id)).toEqual(["halves"]);
  expect(found.unreadable).toMatchObject([{ method: "partless", problems: [{ code: "NAP401" }] }]);
});

test("a method that gives no figure comes last and has no part in the spread", () => {
  const gap = { ...given, rows: given.rows.slice(0, 2) };
  const found = tryMethods(inputOf(gap), [due, halves], null);
  expect(found.scores.map(({ method }) => method.id)).toEqual(["halves", "due"]);
  expect([found.spread?.lowest, found.spread?.highest].map(percentOf)).toEqual(["25", "25"]);
});

test("errors of the assessment itself withhold every figure", () => {
  const found = tryMethods(inputOf(given), [halves], null, [
    { code: "NAP101", at: { source: "a", line: 1, column: 1 }, params: { path: "a", reason: "is-folder" } },
  ]);
  expect([found.spread, found.scores[0]?.overall.outcome]).toEqual([null, "insufficient"]);
});

test("of two methods alike the first by its id comes first, in whatever order they are given", () => {
  const order = (...methods: Parameters<typeof tryMethods>[1]) =>
    tryMethods(inputOf(given), methods, null).scores.map(({ method }) => method.id);
  expect(order(twin, halves, strict)).toEqual(["a-twin", "halves", "strict"]);
  expect(order(strict, halves, twin)).toEqual(["a-twin", "halves", "strict"]);
});

test("a basis is an assumption where it begins with that word", () => {
  const method = (id: string, basis: string) => methodOf({ id, basis });
  const found = tryMethods(
    inputOf(given),
    [
      method("a", " Assumption: halves"),
      method("b", "a handbook, not an assumption"),
      method("c", "assumptions of 2019"),
    ],
    null,
  );
  expect(found.scores.map((score) => score.method.id)).toEqual(["b", "c", "a"]);
});

test("what a method cannot read is told by its errors alone", () => {
  const bare = methodOf({
    id: "bare",
    values: { "three-step": { none: 0, full: 1 } },
    treat: { "no-evidence": "zero" },
  });
  const found = tryMethods(inputOf(given), [bare], null);
  expect(found.unreadable[0]?.problems.map(({ code }) => code)).toEqual(["NAP401"]);
});
