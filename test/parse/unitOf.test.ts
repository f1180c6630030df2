// Units and parts in claims, as people write them → the names that nap has
import { expect, test } from "vitest";
import { partNamed, unitOf } from "../../src/parse/claims/unitOf.ts";

test.each([
  [undefined, "%"],
  ["Percent", "%"],
  ["faiz", "%"],
  ["процентов", "%"],
  ["Clauses", "clauses"],
  ["clause", "clauses"],
  ["BƏNDLƏR", "clauses"],
  ["пункта", "clauses"],
  ["Hearings", "Hearings"],
  ["constructor", "constructor"],
])("the unit %s is %s", (written, unit) => expect(unitOf(written)).toBe(unit));

test("parts are named in any of the languages", () => {
  expect(["Direction", "istiqamət", "направление"].map(partNamed)).toEqual(Array(3).fill("direction"));
  expect(partNamed("NGOs")).toBeUndefined();
});
