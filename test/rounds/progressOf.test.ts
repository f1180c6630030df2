// Series of scores → steps that add up; each clause told by its two values and nothing else
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  compareFractions,
  subtract,
  sum,
  toText,
  zero,
  type Fraction,
} from "../../src/math/fraction.ts";
import { toPercent } from "../../src/math/toPercent.ts";
import { moveOfStep } from "../../src/model/moveOfStep.ts";
import type { RoundStep } from "../../src/model/progress.ts";
import type { Score } from "../../src/model/score.ts";
import { progressGates } from "../../src/rounds/progress/progressGates.ts";
import { progressOf } from "../../src/rounds/progress/progressOf.ts";
import { scoreOf } from "../compare/sides.ts";
import { pairs } from "../properties/movePairs.ts";
import { runs } from "../properties/runs.ts";

const progressIn = (...scores: readonly (Score | null)[]) =>
  progressOf(scores.find((score) => score !== null)?.plan ?? ({} as Score["plan"]), {
    id: "s",
    assessor: "s",
    rounds: scores.map((score, index) => ({
      id: `r${index}`,
      title: `r${index}`,
      asOf: null,
      items: [{ id: `a${index}`, score }],
    })),
  });

function termsOf({ move: { plan, split } }: RoundStep): Fraction | null {
  const inner =
    split.together ?? (split.method && split.rating ? add(split.method.total, split.rating) : null);
  if (split.coverage.total === null || inner === null || (plan !== null && plan.total === null)) return null;
  return add(plan?.total ?? zero, add(split.coverage.total, inner));
}

test("over random rounds each step is its later figure minus its earlier one, and its parts add up to it", () => {
  let split = 0;
  fc.assert(
    fc.property(pairs, pairs, ({ now, before }, { now: third }) => {
      const scores = [before, now, { ...third, plan: now.plan }].map((side) => scoreOf(side));
      const { steps } = progressIn(...scores);
      expect(steps).toHaveLength(2);
      let whole: Fraction | null = zero;
      for (const [index, step] of steps.entries()) {
        const [old, later] = [scores[index]?.overall.value ?? null, scores[index + 1]?.overall.value ?? null];
        const gap = old === null || later === null ? null : toPercent(subtract(later, old));
        expect(step.move.split.gap).toEqual(gap);
        const terms = termsOf(step);
        if (terms === null) {
          whole = null;
          continue;
        }
        split++;
        expect(terms).toEqual(gap);
        whole = whole === null ? null : add(whole, terms);
        const { rating, coverage } = step.move.split;
        if (rating !== null)
          expect(sum(step.clauses.map(({ contribution }) => contribution.total ?? zero))).toEqual(
            add(rating, coverage.total ?? zero),
          );
      }
      const [first, last] = [scores[0]?.overall.value ?? null, scores[2]?.overall.value ?? null];
      if (whole !== null && first !== null && last !== null)
        expect(whole).toEqual(toPercent(subtract(last, first)));
    }),
    { numRuns: runs(150) },
  );
  expect(split).toBeGreaterThan(20);
});

test("a clause is worse or better only where it has a value in both rounds", () => {
  fc.assert(
    fc.property(pairs, ({ now, before }) => {
      for (const { kind, now: a, before: b } of progressIn(scoreOf(before), scoreOf(now)).steps.flatMap(
        ({ clauses }) => clauses,
      )) {
        const [value, old] = [a?.value ?? null, b?.value ?? null];
        const both = value !== null && old !== null;
        expect(["worse", "improved", "same"].includes(kind)).toBe(both);
        if (both)
          expect({ worse: -1, same: 0, improved: 1 }[kind as "same"]).toBe(
            Math.sign(compareFractions(value, old)),
          );
        if (kind === "withdrawn") expect([value, old !== null]).toEqual([null, true]);
        if (kind === "first-rated")
          expect([old, value !== null, b?.outcome !== "not-due"]).toEqual([null, true, true]);
        if (kind === "came-due") expect([b?.outcome, a?.outcome !== "not-due"]).toEqual(["not-due", true]);
      }
    }),
    { numRuns: runs(150) },
  );
});

const sideOf = (rows: readonly (readonly [string, string])[], extra: object = {}) =>
  scoreOf({
    plan: {
      bodies: [],
      directions: [
        {
          id: "1",
          clauses: [
            { id: "1.1", window: { start: 2020, end: 2020 } },
            { id: "1.2", window: { start: 2021, end: 2021 } },
            { id: "1.3" },
          ],
        },
      ],
    },
    rows: rows.map(([clause, status]) => ({ clause, status })),
    ...extra,
  } as Parameters<typeof scoreOf>[0]);

test("a clause that came due is told as that, and the move as one of the day", () => {
  const due = { method: { id: "m", eligible: "due" } };
  const m06 = sideOf(
    [
      ["1.1", "full"],
      ["1.2", "none"],
    ],
    { ...due, assessment: { "as-of": "2020-12-31" } },
  );
  const y2 = sideOf(
    [
      ["1.1", "full"],
      ["1.2", "none"],
    ],
    { ...due, assessment: { "as-of": "2021-12-31" } },
  );
  const [step] = progressIn(m06, y2).steps;
  expect(step?.clauses.map(({ clause, kind }) => [clause.id, kind])).toEqual([
    ["1.2", "came-due"],
    ["1.1", "same"],
    ["1.3", "without-value"],
  ]);
  expect(toText(step?.move.plan?.total ?? zero)).toBe("-50");
  expect(step?.move.plan?.parts.map(({ kind }) => kind)).toEqual(["as-of"]);
});

test("where the method is another one the earlier round is there under both", () => {
  const old = sideOf([["1.1", "partial"]], { method: { id: "old" } });
  const values = { "three-step": { none: 0, partial: "1/3", full: 1 } };
  const now = sideOf([["1.1", "partial"]], { method: { id: "new", values } });
  const [step] = progressIn(old, now).steps;
  expect([old.overall, step?.underNewMethod?.overall].map((figure) => toText(figure?.value ?? zero))).toEqual(
    ["1/2", "1/3"],
  );
  expect(progressIn(old, old).steps[0]?.underNewMethod).toBeNull();
});

test("a round with two assessments, or without a score, is in no step", () => {
  const score = sideOf([["1.1", "full"]]);
  const { steps, rounds } = progressIn(score, null, score);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([["r0", "r2"]]);
  expect(rounds.map((round) => round.score === null)).toEqual([false, true, false]);
  const twice = progressOf(score.plan, {
    id: "s",
    assessor: "s",
    rounds: [
      {
        id: "r",
        title: "r",
        asOf: null,
        items: [
          { id: "a", score },
          { id: "b", score },
        ],
      },
    ],
  });
  expect([twice.rounds[0]?.score, twice.rounds[0]?.assessments]).toEqual([null, ["a", "b"]]);
});

test("a step is an assessment's move, as gates want it", () => {
  const [step] = progressIn(sideOf([["1.1", "full"]]), sideOf([["1.1", "none"]])).steps;
  if (step === undefined) throw new Error("no step");
  const { id, now, before, move } = moveOfStep(step);
  expect([id, now?.overall.value, toText((before as Score).overall.value ?? zero)]).toEqual([
    step.move.a.assessment.id,
    zero,
    "1",
  ]);
  expect(move?.changed.map(({ clause }) => clause.id)).toEqual(["1.1", "1.2", "1.3"]);
});

const halves = { method: { id: "halves" } };
const binary = { method: { id: "binary", values: { "three-step": { none: 0, partial: 0, full: 1 } } } };
const gatesOf = [
  { kind: "no-regression", limit: zero, written: "" },
  { kind: "max-drop", limit: zero, written: "0" },
] as const;
const kindsIn = (...scores: readonly Score[]) =>
  progressIn(...scores).steps.map(({ clauses }) => clauses.map(({ clause, kind }) => `${clause.id} ${kind}`));
const verdicts = (...scores: readonly (Score | null)[]) =>
  progressGates([progressIn(...scores)], gatesOf).map(({ met, missing, under }) => [met, missing, under]);

test("another method alone makes no clause worse or better, and breaks no gate", () => {
  const rows = [
    ["1.1", "partial"],
    ["1.2", "full"],
  ] as const;
  const [soft, strict] = [sideOf(rows, halves), sideOf(rows, binary)];
  for (const pair of [
    [soft, strict],
    [strict, soft],
  ] as const) {
    expect(kindsIn(...pair)).toEqual([["1.1 same", "1.2 same", "1.3 without-value"]]);
    const name = `${pair[1].method.id} ${pair[1].method.version}`;
    expect(verdicts(...pair)).toEqual([
      [true, null, name],
      [true, null, name],
    ]);
  }
});

test("what the rows say better or worse is told under the later method", () => {
  const [none, partial] = [sideOf([["1.1", "none"]], binary), sideOf([["1.1", "partial"]], halves)];
  expect(kindsIn(none, partial)[0]?.[0]).toBe("1.1 improved");
  expect(kindsIn(sideOf([["1.1", "full"]], halves), sideOf([["1.1", "partial"]], binary))[0]?.[0]).toBe(
    "1.1 worse",
  );
  expect(verdicts(sideOf([["1.1", "full"]], halves), sideOf([["1.1", "partial"]], binary))[0]?.[0]).toBe(
    false,
  );
});

test("each series has a check of each gate, also where nothing can be compared", () => {
  const score = sideOf([["1.1", "full"]]);
  const both = (missing: string) => [
    [false, missing, null],
    [false, missing, null],
  ];
  expect(verdicts(score)).toEqual(both("earlier-round"));
  expect(verdicts(null)).toEqual(both("last-round"));
  expect(verdicts(score, score, null)).toEqual(both("last-round"));
  expect(verdicts(sideOf([]), score)).toEqual([
    [true, null, null],
    [false, "figure-before", null],
  ]);
  expect(progressGates([progressIn(score)], gatesOf, "pass").map(({ met }) => met)).toEqual([null, null]);
});

test("clauses that lost their value are told apart from those that are lower", () => {
  const before = sideOf([
    ["1.1", "full"],
    ["1.2", "full"],
  ]);
  const now = sideOf([["1.2", "none"]]);
  const [check] = progressGates([progressIn(before, now)], gatesOf);
  expect([check?.met, check?.clauses, check?.gone]).toEqual([false, ["1.1", "1.2"], ["1.1"]]);
});

test("nothing came due that has no rating and whose window is still to come", () => {
  const before = sideOf([["1.2", "not-due"]], { assessment: { "as-of": "2020-06-30" } });
  const kindAt = (day: string) =>
    progressIn(before, sideOf([["1.1", "full"]], { assessment: { "as-of": day } })).steps[0]?.clauses.find(
      ({ clause }) => clause.id === "1.2",
    )?.kind;
  expect([kindAt("2020-12-31"), kindAt("2021-12-31")]).toEqual(["without-value", "came-due"]);
});
