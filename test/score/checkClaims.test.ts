// A published figure and the rows → whether they bear it out, and under which method.
import { expect, test } from "vitest";
import { checkClaims, checkRatings, scoreAssessment, type ClaimCheck, type Method } from "../../src/core.ts";
import { flat, inputOf, methodOf, textOf, type Given } from "./given.ts";

const strict = methodOf({
  id: "strict",
  values: { "three-step": { none: 0, partial: 0, full: 1 } } as never,
});
const refusing = methodOf({ id: "refusing", treat: { unrated: "refuse" } });

const given: Given = {
  plan: flat("1", "2", "3", "4"),
  rows: [
    { clause: "1", status: "full" },
    { clause: "2", status: "full" },
    { clause: "3", status: "partial" },
  ],
};

function check(
  claim: object,
  change: Partial<Given> = {},
  others: Method[] = [strict, refusing],
): ClaimCheck | undefined {
  const input = inputOf({ ...given, ...change, assessment: { claims: [claim as { figure: string }] } });
  const found = checkRatings(input.assessment, input.plan, input.scale);
  return checkClaims(scoreAssessment(input, found).score, others, found)[0];
}

test.each([
  ["83.33", "reproduced", "1/300"],
  ["83", "reproduced", "1/3"],
  ["83.3", "reproduced", "1/30"],
  ["83.34", "not-reproduced", "-1/150"],
  ["84", "not-reproduced", "-2/3"],
  ["83.330", "not-reproduced", "1/300"],
])("%s %%: %s", (figure, verdict, difference) => {
  const found = check({ figure });
  expect([found?.verdict, textOf(found?.difference), textOf(found?.found)]).toEqual([
    verdict,
    difference,
    "250/3",
  ]);
});

test("the method's rounding decides what is the same figure", () => {
  expect(check({ figure: "83.34" }, { method: { rounding: { mode: "up" } } })?.verdict).toBe("reproduced");
});

test("a figure that another method gives is reproduced under that one", () => {
  expect(check({ figure: "66.67" })).toMatchObject({ verdict: "reproduced-under", methods: ["strict"] });
  expect(check({ figure: "83.33" })?.methods).toEqual(["test"]);
});

test("where the method gives no figure, another may", () => {
  const found = check({ figure: "66.67" }, { method: { treat: { unrated: "refuse" } } });
  expect(found).toMatchObject({
    verdict: "reproduced-under",
    found: null,
    difference: null,
    methods: ["strict"],
  });
});

test("rows with an error bear out nothing under any method", () => {
  const rows = [...given.rows, { clause: "1", status: "none" }];
  expect(check({ figure: "50" }, { rows })).toMatchObject({ verdict: "no-figure", methods: [] });
});

const agrees = (clauses: number) => check({ figure: "83.33", clauses })?.clauses;

test("numbers of clauses are compared with those counted and those in scope", () => {
  expect(agrees(3)).toEqual({ claimed: 3, counted: 3, inScope: 4, agrees: true });
  expect(agrees(4)).toMatchObject({ agrees: true });
  expect(agrees(2)).toMatchObject({ agrees: false });
});

test("counts are compared band by band", () => {
  expect(check({ figure: "83.33", counts: { full: 2, "under-half": 1, odd: 0 } })?.counts).toEqual([
    { band: "full", claimed: 2, found: 2, agrees: true },
    { band: "under-half", claimed: 1, found: 0, agrees: false },
    { band: "odd", claimed: 0, found: 0, agrees: true },
  ]);
});
