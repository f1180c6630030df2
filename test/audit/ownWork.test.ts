// plans whose clauses can have many values → all that the method can give, found with little work
import { expect, test } from "vitest";
import { auditClaim, fraction, parseFraction, type Claim, type FigureAudit } from "../../src/core.ts";
import { createBudget } from "../../src/math/budget.ts";
import { alikeNumbers } from "../../src/audit/own/alikeNumbers.ts";
import { valuesOfParts } from "../../src/audit/own/valuesOfParts.ts";
import { inputOf, type Given, type Row } from "../score/given.ts";

type Method = NonNullable<Given["method"]>;

/** Three bodies that weigh very different; every clause has one of these lists of them, and one of these of activities. */
const ofBodies = [["a", "b", "c"], ["a", "b"], ["b", "c"], ["a"]];
const ofActivities = [
  ["5", "1/2"],
  ["1", "1", "1"],
  ["1/2", "2"],
];

const planOf = (clauses: number): Given["plan"] => ({
  bodies: [
    { id: "a", weight: "40" },
    { id: "b", weight: "1" },
    { id: "c", weight: "2" },
  ],
  directions: [
    {
      id: "1",
      clauses: Array.from({ length: clauses }, (_, at) => ({
        id: `1.${at + 1}`,
        lead: ofBodies[at % 4] ?? [],
        activities: (ofActivities[at % 3] ?? []).map((weight, number) => ({ id: `${number + 1}`, weight })),
      })),
    },
  ],
});

/** Every body of every clause is rated by so many for the first activity. */
const rowsOf = (clauses: number, raters: number, said: Row): Row[] =>
  Array.from({ length: clauses }, (_, at) =>
    (ofBodies[at % 4] ?? []).flatMap((body) =>
      Array.from({ length: raters }, (__, rater) => ({
        clause: `1.${at + 1}`,
        activity: "1",
        body,
        rater: `r${rater + 1}`,
        ...said,
      })),
    ),
  ).flat();

function auditOf(figure: string, clauses: number, raters: number, said: Row, method: Method): FigureAudit {
  const percent = parseFraction(figure) ?? fraction(0);
  const claim: Claim = { figure, percent, clauses: null, counts: new Map(), source: null };
  const input = inputOf({ plan: planOf(clauses), rows: rowsOf(clauses, raters, said), method });
  return auditClaim(claim, { ...input, scales: null, roundings: null });
}

const within = (raters: string, bodies: string, activities: string): Method =>
  ({ within: { raters, bodies, activities } }) as Method;

// Looked for in closed form, these sums take minutes.
test("one clause with fine values: their sums are not looked for in closed form", () => {
  const capped = { ...within("mean", "weighted", "min"), treat: { "no-evidence": "cap-1/3" } } as Method;
  const { own } = auditOf("79.4", 1, 3, { status: "full" }, capped);
  expect([own?.extent, own?.clauses]).toEqual(["complete", [1]]);
});

test("levels with holes are left to the sums of each number, evenly spaced ones are not", () => {
  const range = { low: fraction(49), lowClosed: true, high: fraction(51), highClosed: true };
  const partOf = (...twelfths: number[]) => ({
    values: twelfths.map((twelfth) => fraction(twelfth, 12)),
    weight: fraction(1),
    mayCountZero: false,
  });
  expect(alikeNumbers([partOf(0, 5, 12)], [range])).toBeNull();
  // Looked for in closed form, the sums of these would not fit into memory.
  const fine = { ...partOf(0, 12), values: [fraction(0), fraction(1, 1e12), fraction(1)] };
  expect(alikeNumbers([fine], [range])).toBeNull();
  const halves = partOf(0, 6, 12);
  expect(alikeNumbers([halves, halves, halves], [range])).toEqual([1, 2, 3]);
});

const all = [1, 2, 3, 4, 5, 6];

test.each([
  ["median", "median", "weighted", "too-many", []],
  ["median", "mean", "median", "complete", all],
  ["median", "median", "median", "complete", all],
  ["mean", "median", "median", "complete", all],
  ["min", "weighted", "median", "too-many", []],
  ["median", "min", "weighted", "example", [6]],
])(
  "whole percents, raters %s, bodies %s, activities %s: %s",
  (raters, bodies, activities, extent, numbers) => {
    const { own, verdict } = auditOf("58.4", 6, 2, { percent: "50" }, within(raters, bodies, activities));
    expect([own?.extent, own?.clauses]).toEqual([extent, numbers]);
    expect(verdict).toBe("possible-on-some-scales");
  },
);

const most = 1e7;

test.each([
  ["median", 101, 201, 1e5],
  ["median", 1500, 2999, 1e6],
  ["mean", 1500, 2999, 3e6],
] as const)("the %s of two parts with %d values takes little work", (rule, values, found, work) => {
  const part = {
    values: Array.from({ length: values }, (_, at) => fraction(at, values - 1)),
    weight: fraction(1),
    mayCountZero: false,
  };
  const budget = createBudget(most);
  expect(valuesOfParts([part, part], rule, budget)).toHaveLength(found);
  expect(budget.has(most - work)).toBe(true);
});

test("a step that can have too many values is left at once", () => {
  const part = {
    values: Array.from({ length: 900 }, (_, at) => fraction(BigInt(at) ** 5n, 900n ** 5n)),
    weight: fraction(1),
    mayCountZero: false,
  };
  const budget = createBudget(most);
  expect(valuesOfParts([part, part], "median", budget)).toBeNull();
  expect(budget.has(most - 2e6)).toBe(true);
});

test("what one search takes is missing from the next, and no part of a budget has more than the whole", () => {
  const whole = createBudget(100);
  const first = whole.part(60);
  expect([first.spend(50), first.has(10), first.has(11), whole.has(50), whole.has(51)]).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  const second = whole.part(60);
  expect([second.has(50), second.has(51), second.spend(55), second.has(0)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
