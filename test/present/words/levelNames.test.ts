// the levels of a scale → their ids, with labels in the language of the output, else in all that they have
import { expect, test } from "vitest";
import { levelNames } from "../../../src/present/words/levelNames.ts";

test.each([
  ["the language of the output", { en: "Done in part", az: "Qismən" }, "partial (Done in part)"],
  ["a label that repeats the id", { en: "Partial", az: "Qismən" }, "partial"],
  ["all others where that is missing", { az: "Qismən", ru: "Частично" }, "partial (Qismən / Частично)"],
  ["a label without a language", "Qismən", "partial (Qismən)"],
  ["no label of its own", "partial", "partial"],
])("%s", (_, label, listed) => {
  expect(levelNames([{ id: "partial", label }], "en")).toEqual([listed]);
});

test("hyphens of an id are the spaces of its label", () => {
  expect(levelNames([{ id: "not-started", label: { en: "Not started" } }], "en")).toEqual(["not-started"]);
});

test("a list that was cut says so", () => {
  expect(levelNames([{ id: "…", label: "…" }], "en")).toEqual(["…"]);
});
