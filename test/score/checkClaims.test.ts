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
  ["83.34", "reproduced-if-rounded", "-1/150"],
  ["84", "reproduced-if-rounded", "-2/3"],
  ["83.330", "not-reproduced", "1/300"],
])("%s %%: %s", (figure, verdict, difference) => {
  const found = check({ figure });
  expect([found?.verdict, textOf(found?.difference), textOf(found?.found)]).toEqual([
    verdict,
    difference,
    "250/3",
  ]);
});

/** 5 of 8 are 62.5; 7 of 8 are 87.5; 1 of 8 is 12.5; 1 of 3 is 33.33…; 2 of 3 are 66.66…; 5 of 16 are 31.25. */
const share = (
  full: number,
  of: number,
  figure: string,
  change: Partial<Given> = {},
  others: Method[] = [],
) =>
  check(
    { figure },
    {
      plan: flat(...Array.from({ length: of }, (_, at) => String(at + 1))),
      rows: Array.from({ length: of }, (_, at) => ({
        clause: String(at + 1),
        status: at < full ? "full" : "none",
      })),
      ...change,
    },
    others,
  );

test.each([
  [5, 8, "62", "reproduced-if-rounded", ["half-even", "half-down"]],
  [5, 8, "63", "reproduced", []],
  [7, 8, "87", "reproduced-if-rounded", ["half-down"]],
  [1, 8, "12", "reproduced-if-rounded", ["half-even", "half-down"]],
  [5, 16, "31.2", "reproduced-if-rounded", ["half-even", "half-down"]],
  [2, 3, "66.6", "reproduced-if-rounded", ["down"]],
  [2, 3, "66", "reproduced-if-rounded", ["down"]],
  [1, 3, "34", "reproduced-if-rounded", ["up"]],
  [5, 8, "61", "not-reproduced", []],
  [5, 8, "64", "not-reproduced", []],
  [2, 3, "66.65", "not-reproduced", []],
])("%i of %i as %s: %s %j", (full, of, figure, verdict, roundings) => {
  const found = share(full, of, figure);
  expect([found?.verdict, found?.roundings]).toEqual([verdict, roundings]);
});

test("ties of the method's own rounding come before other methods, cutting off after them", () => {
  // Half of the clauses count half: 50 under one, 62.5 under the other.
  const half = methodOf({
    id: "half",
    values: { "three-step": { none: "1/4", partial: 1, full: "1/2" } } as never,
  });
  expect(share(5, 8, "62", {}, [half])?.methods).toEqual(["test"]);
  const below = methodOf({
    id: "below",
    values: { "three-step": { none: 0, partial: 0, full: "66/67" } } as never,
  });
  const found = share(2, 3, "66", {}, [below]);
  expect([found?.verdict, found?.methods, found?.roundings]).toEqual(["reproduced-under", ["below"], []]);
});

test("other methods are tried under every way to treat ties", () => {
  const strictOnly = { method: { values: { "three-step": { none: 0, partial: 1, full: "1/2" } } as never } };
  const plain = methodOf({ id: "plain" });
  const found = share(5, 8, "62", strictOnly, [plain]);
  expect([found?.verdict, found?.methods, found?.roundings, found?.tried]).toEqual([
    "reproduced-under",
    ["plain"],
    ["half-even", "half-down"],
    [],
  ]);
});

test("a method that rounds up is told that the figure is rounded to the nearest", () => {
  const found = share(1, 3, "33", { method: { rounding: { mode: "up" } } });
  expect([found?.verdict, found?.roundings]).toEqual([
    "reproduced-if-rounded",
    ["half-up", "half-even", "half-down"],
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

test("each claim is held against the other methods, also where one of them is reproduced", () => {
  const input = inputOf({ ...given, assessment: { claims: [{ figure: "83.33" }, { figure: "66.67" }] } });
  const found = checkClaims(scoreAssessment(input).score, [strict, refusing]);
  expect(found.map(({ verdict, methods, tried }) => [verdict, methods, tried])).toEqual([
    ["reproduced", ["test"], []],
    ["reproduced-under", ["strict"], []],
  ]);
});

test("named as tried are the methods that give another figure, and no others", () => {
  const unscaled = { ...methodOf({ id: "unscaled" }), values: new Map() };
  const others = [methodOf({}), refusing, unscaled, strict];
  expect(check({ figure: "50" }, {}, others)).toMatchObject({
    verdict: "not-reproduced",
    methods: [],
    tried: ["strict"],
  });
  const zeros = methodOf({ id: "zeros", treat: { unrated: "zero" } });
  expect(check({ figure: "66.67" }, {}, [strict, zeros])).toMatchObject({
    methods: ["strict"],
    tried: ["zeros"],
  });
});

test("a method without values for the scale is not tried, even on percents alone", () => {
  const rows = [{ clause: "1", percent: "40" }];
  const unscaled = { ...methodOf({ id: "unscaled" }), values: new Map() };
  expect(check({ figure: "50" }, { rows }, [unscaled, strict])?.tried).toEqual(["strict"]);
  expect(check({ figure: "50" }, { rows, scale: null }, [unscaled, strict])?.tried).toEqual([
    "unscaled",
    "strict",
  ]);
});

test("where no clause is in scope no method is tried", () => {
  const found = check({ figure: "50" }, { rows: [] });
  expect(found).toMatchObject({ verdict: "no-figure", methods: [], tried: [], clauses: null });
  const input = inputOf({
    ...given,
    rows: [],
    assessment: { scope: "rated", claims: [{ figure: "50" }] },
  });
  expect(checkClaims(scoreAssessment(input).score, [strict])).toMatchObject([
    { verdict: "no-figure", methods: [], tried: [] },
  ]);
});

test("a claim that states no number of clauses has none compared", () => {
  expect(check({ figure: "83.33" })?.clauses).toBeNull();
});
