// random plans, ratings, scopes and methods -> what holds for every comparison
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { MethodText } from "../../src/model/method.ts";
import type { Score } from "../../src/model/score.ts";
import { add, isZero, negate, one, sum, zero, type Fraction } from "../../src/math/fraction.ts";
import { options, scoreOf, type Side } from "../compare/sides.ts";
import { runs } from "./runs.ts";

const clauseIds = ["1", "2", "3", "4", "5", "6", "7"];
const bodies = ["x", "y", "z"];

const planOf = fc
  .record({
    directions: fc.array(fc.integer({ min: 0, max: 2 }), {
      minLength: clauseIds.length,
      maxLength: clauseIds.length,
    }),
    weights: fc.array(fc.integer({ min: 0, max: 3 }), {
      minLength: clauseIds.length,
      maxLength: clauseIds.length,
    }),
    ends: fc.array(fc.integer({ min: 2020, max: 2022 }), {
      minLength: clauseIds.length,
      maxLength: clauseIds.length,
    }),
  })
  .map(({ directions, weights, ends }): Side["plan"] => ({
    bodies: bodies.map((id) => ({ id })),
    directions: [0, 1, 2]
      .map((direction) => ({
        id: `d${direction}`,
        weight: direction + 1,
        clauses: clauseIds.flatMap((id, index) =>
          directions[index] === direction
            ? [
                {
                  id,
                  weight: weights[index] ?? 1,
                  lead: index % 2 === 0 ? ["x"] : [],
                  partners: ["y"],
                  window: { start: 2020, end: ends[index] ?? 2022 },
                },
              ]
            : [],
        ),
      }))
      .filter(({ clauses }) => clauses.length > 0),
  }));

const method = (id: string): fc.Arbitrary<Partial<MethodText>> =>
  fc.record({
    id: fc.constant(id),
    values: fc
      .constantFrom("1/2", "3/4", "1/3")
      .map((partial) => ({ "three-step": { none: 0, partial, full: 1 } })),
    within: fc.record({ bodies: fc.constantFrom("mean", "min", "lead", "max") }),
    across: fc.constantFrom("clauses", "directions"),
    weights: fc.constantFrom("equal", "declared"),
    eligible: fc.constantFrom("all", "due"),
    treat: fc.record({
      unrated: fc.constantFrom("exclude", "zero"),
      "unrated-part": fc.constantFrom("exclude", "zero"),
    }),
    "minimum-coverage": fc.constantFrom(0, "1/2"),
  });

const status = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom("none", "partial", "full", "full") },
  { weight: 1, arbitrary: fc.constantFrom("unrated", "not-due", "not-applicable") },
);

const rows = fc
  .array(
    fc.option(
      fc.oneof(
        status.map((only) => [only]),
        fc.tuple(status, status),
      ),
      { freq: 4 },
    ),
    {
      minLength: clauseIds.length,
      maxLength: clauseIds.length,
    },
  )
  .map((given): Side["rows"] =>
    given.flatMap((own, index) =>
      (own ?? []).map((value, part) => ({
        clause: clauseIds[index] ?? "",
        status: value,
        body: own?.length === 1 ? "" : (bodies[part] ?? ""),
      })),
    ),
  );

const assessment = fc.record({
  scope: fc.oneof(fc.constantFrom("plan" as const, "rated" as const), fc.subarray(clauseIds)),
  "as-of": fc.constantFrom("2020-12-31", "2022-12-31"),
});

const sides = planOf.chain((plan) =>
  fc
    .tuple(rows, method("a"), assessment, rows, method("b"), assessment)
    .map(([rowsA, methodA, givenA, rowsB, methodB, givenB]) => ({
      a: { plan, rows: rowsA, method: methodA, assessment: { id: "A", ...givenA } } satisfies Side,
      b: { plan, rows: rowsB, method: methodB, assessment: { id: "B", ...givenB } } satisfies Side,
    })),
);

const compare = (a: Score, b: Score): Comparison => compareScores(a, b, options);
const total = (amounts: readonly (Fraction | null)[]): Fraction =>
  sum(amounts.map((amount) => amount ?? zero));
const minus = (value: Fraction | null | undefined): Fraction | null =>
  value === null || value === undefined ? null : negate(value);
const notZero = (values: readonly (Fraction | null | undefined)[]): unknown[] =>
  values.filter((value) => value !== null && value !== undefined && !isZero(value));

/** Coverage and the terms beside it, where there is a gap to split. */
const splitOf = ({ split: { gap, coverage, method: own, rating, together } }: Comparison) =>
  gap === null || coverage.total === null
    ? null
    : { gap, sum: add(coverage.total, together ?? add(own?.total ?? zero, rating ?? zero)) };

test("terms add up to the gap, choices to the method, clauses, directions and bodies to the terms", () => {
  let split = 0;
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const comparison = compare(scoreOf(a), scoreOf(b));
      const { coverage, method: own, rating } = comparison.split;
      const terms = splitOf(comparison);
      split += terms === null ? 0 : 1;
      expect(terms?.sum).toEqual(terms?.gap);
      expect(own?.parts ? total(Object.values(own.parts)) : null).toEqual(own?.parts ? own.total : null);
      const reasons = comparison.coverageGroups.map(({ contribution }) => contribution);
      expect(coverage.total === null ? null : total(reasons)).toEqual(coverage.total);
      for (const group of [comparison.clauses, comparison.directions, comparison.bodies]) {
        const amounts = group.map(({ contribution }) => contribution);
        expect(rating === null ? null : total(amounts.map((amount) => amount.rating))).toEqual(rating);
        expect(coverage.total === null ? null : total(amounts.map((amount) => amount.coverage))).toEqual(
          coverage.total,
        );
      }
    }),
    { numRuns: runs(300) },
  );
  expect(split).toBeGreaterThan(runs(300) / 3);
});

const signed = ({ split, clauses, agreement }: Comparison): [string, Fraction | null | undefined][] => [
  ["gap", split.gap],
  ["coverage", split.coverage.total],
  ["rating", split.rating],
  ["method", split.method?.total],
  ...Object.entries(split.method?.parts ?? {}),
  ["mean difference", agreement.meanDifference.value],
  ...clauses
    .map(({ clause, contribution }) => [clause.id, contribution.total] as [string, Fraction | null])
    .toSorted(([first], [second]) => (first < second ? -1 : 1)),
];

test("swapping A and B flips every sign, and leaves agreement as it is", () => {
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const [there, back] = [compare(scoreOf(a), scoreOf(b)), compare(scoreOf(b), scoreOf(a))];
      expect(signed(back)).toEqual(signed(there).map(([name, value]) => [name, value && minus(value)]));
      expect(back.split.coverage.a).toEqual(minus(there.split.coverage.b));
      const { percent, alpha, kappa, ac2, signTest } = there.agreement;
      expect(back.agreement).toMatchObject({ percent, alpha, kappa, ac2, signTest });
    }),
    { numRuns: runs(100) },
  );
});

test("A with itself differs in nothing", () => {
  fc.assert(
    fc.property(sides, ({ a }) => {
      const score = scoreOf(a);
      const { split, clauses, agreement } = compare(score, score);
      const terms = [split.gap, split.coverage.total, split.method?.total, split.rating];
      const contributions = clauses.flatMap(({ difference, contribution }) => [
        difference,
        contribution.total,
      ]);
      expect(notZero([...terms, ...contributions, agreement.meanDifference.value])).toEqual([]);
      expect(agreement.alpha.value ?? one).toEqual(one);
    }),
    { numRuns: runs(60) },
  );
});

test("under one method nothing is method", () => {
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const { method: own } = compare(scoreOf(a), scoreOf({ ...b, method: a.method })).split;
      expect(notZero([own?.total, ...Object.values(own?.parts ?? {})])).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test("of one assessment under two methods nothing is rating", () => {
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const { split, agreement } = compare(scoreOf(a), scoreOf({ ...a, method: b.method }));
      expect(notZero([split.rating, agreement.meanDifference.value])).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

const turned = (side: Side): Side => ({
  ...side,
  plan: {
    ...side.plan,
    directions: side.plan.directions
      .toReversed()
      .map((direction) => ({ ...direction, clauses: direction.clauses.toReversed() })),
  },
  rows: side.rows.toReversed(),
});

const contributions = ({ clauses }: Comparison) =>
  new Map(clauses.map(({ clause, contribution }) => [clause.id, contribution]));

/** The wording of reasons may name directions in the plan's order. */
const figures = ({ split }: Comparison) => ({ ...split, reasons: split.reasons.length });

test("the order of clauses and rows changes nothing", () => {
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const straight = compare(scoreOf(a), scoreOf(b));
      const back = compare(scoreOf(turned(a)), scoreOf(turned(b)));
      expect(figures(back)).toEqual(figures(straight));
      expect(back.agreement).toEqual(straight.agreement);
      expect(contributions(back)).toEqual(contributions(straight));
    }),
    { numRuns: runs(80) },
  );
});
