// random plans with bodies, activities, raters and weights → no figure that is scored is ever called impossible
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  auditClaim,
  checkClaims,
  compareFractions,
  divide,
  fraction,
  impossibleClaims,
  multiply,
  parseFraction,
  roundingModes,
  roundToText,
  scoreAssessment,
  startOf,
  toText,
  unround,
  type Claim,
} from "../../src/core.ts";
import { alikeNumbers } from "../../src/audit/own/alikeNumbers.ts";
import { createBudget } from "../../src/math/budget.ts";
import { contains } from "../../src/math/interval.ts";
import { partMeans } from "../../src/math/partMeans.ts";
import { sumsIn } from "../../src/math/sumWords.ts";
import { inputOf, type Row } from "../score/given.ts";
import { anyCase, inputOfCase, scoreOf } from "./cases.ts";
import type { PlainCase } from "./naiveScore.ts";
import { plainClause } from "./plainClause.ts";
import { runs } from "./runs.ts";

/** What rows say, passed on to other rows; measured values stay with their activity. */
function turned(rows: readonly Row[], by: number): Row[] {
  const said = rows.filter(({ value }) => value === undefined);
  return rows.map((row) => {
    const at = said.indexOf(row);
    if (at < 0) return row;
    const { status, percent, note, evidence } = said[(at + by) % said.length] ?? row;
    const { clause = "", activity, body, rater = "" } = row;
    return {
      clause,
      rater,
      ...(activity === undefined ? {} : { activity }),
      ...(body === undefined ? {} : { body }),
      ...(status === undefined ? {} : { status }),
      ...(percent === undefined ? {} : { percent }),
      ...(note === undefined ? {} : { note }),
      ...(evidence === undefined ? {} : { evidence }),
    };
  });
}

const claimOf = (figure: string, clauses: number | null): Claim => ({
  figure,
  percent: parseFraction(figure) ?? fraction(0),
  clauses,
  counts: new Map(),
  source: null,
});

test("what is scored from a table is possible in every table with ratings in the same places", () => {
  const seen = { complete: 0, others: 0, claims: 0 };
  fc.assert(
    fc.property(
      anyCase,
      fc.nat(20),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(...roundingModes),
      fc.boolean(),
      (drawn, by, decimals, mode, isStated) => {
        const { overall } = scoreOf(drawn);
        if (overall.value === null) return;
        const figure = roundToText(multiply(overall.value, fraction(100)), decimals, mode);
        const claim = claimOf(figure, isStated ? overall.counted : null);
        const input = inputOfCase({ ...drawn, rows: turned(drawn.rows, by) });
        const audit = auditClaim(claim, { ...input, scales: null, roundings: null });
        expect(audit.verdict).not.toBe("impossible");
        if (audit.own?.extent === "example") expect(audit.own.clauses).toHaveLength(1);
        if (audit.own?.extent === "complete") {
          seen.complete++;
          expect(audit.own.clauses.length).toBeGreaterThan(0);
          const isOfClauses = input.method.across === "clauses";
          if (isOfClauses) expect(audit.own.clauses).toContain(overall.counted);
        } else seen.others++;

        // Of its own table the figure is reproduced, and no check calls it impossible.
        const own = inputOfCase(drawn);
        const score = { ...scoreOf(drawn), assessment: { ...own.assessment, claims: [claim] } };
        const [check] = checkClaims(score, []);
        expect(check?.verdict).toMatch(/^reproduced/);
        const { verdict, explanations } = auditClaim(claim, {
          ...own,
          check: check ?? null,
          scales: null,
          roundings: null,
        });
        expect([verdict, explanations]).toEqual(["reproduced", []]);
        const located = { value: score.assessment, source: "own.yaml", at: () => startOf("own.yaml") };
        expect(impossibleClaims(located, own.method)).toEqual([]);
        seen.claims++;
      },
    ),
    { numRuns: runs(400) },
  );
  expect(seen.claims).toBeGreaterThan(runs(400) / 4);
  expect(seen.complete).toBeGreaterThan(seen.claims / 4);
});

test("a clause that is not due can be full where the method says so, whatever its statuses are worth", () => {
  const drawn: PlainCase = {
    plan: {
      bodies: [{ id: "a", weight: "1" }],
      directions: [{ id: "1", weight: "1", clauses: [plainClause("1.1", "2021-01-01", "2022-12-31")] }],
    },
    method: {
      values: { scale: { low: "3/12", mid: "4/12", high: "4/12", top: "6/12" }, percent: "as-given" },
      within: { raters: "min", bodies: "mean", activities: "mean" },
      across: "clauses",
      weights: "equal",
      eligible: "all",
      treat: { unrated: "exclude", "not-due": "full", "unrated-part": "exclude", "no-evidence": "as-rated" },
      "minimum-coverage": "0",
      bands: [{ id: "full", min: 0 }],
    },
    rows: [{ clause: "1.1", status: "not-due", note: "why" }],
    scope: ["1.1"],
    asOf: "2020-03-31",
  };
  const audit = auditClaim(claimOf("100", null), { ...inputOfCase(drawn), scales: null, roundings: null });
  expect(audit.verdict).not.toBe("impossible");
  expect(audit.own).toMatchObject({ extent: "complete", clauses: [1] });
});

test("many clauses that are alike have just the means that adding their values up gives", () => {
  const level = fc.integer({ min: 0, max: 6 }).map((sixths) => fraction(sixths, 6));
  const levels = fc
    .uniqueArray(level, { minLength: 2, maxLength: 4, selector: toText })
    .map((values) => values.toSorted(compareFractions));
  let compared = 0;
  fc.assert(
    fc.property(levels, fc.integer({ min: 1, max: 7 }), fc.nat(100), (values, count, percent) => {
      const parts = Array.from({ length: count }, () => ({
        values,
        weight: fraction(2),
        mayCountZero: false,
      }));
      const range = unround(String(percent), "half-up");
      const alike = range === null ? null : alikeNumbers(parts, [range]);
      if (range === null || alike === null) return;
      compared++;
      const reached = (partMeans(parts, createBudget(1e9)) ?? []).filter(({ sums, unit, weight }) =>
        [...sumsIn(sums)].some((sum) =>
          contains(range, multiply(divide(multiply(fraction(sum), unit), fraction(weight)), fraction(100))),
        ),
      );
      expect(alike).toEqual(reached.map((means) => means.parts).toSorted((a, b) => a - b));
    }),
  );
  expect(compared).toBeGreaterThan(20);
});

const statuses = ["none", "partial", "full", "unrated"];

/** Every figure that any ratings of these rows give, by trying them all. */
function bruteForce(input: Parameters<typeof inputOf>[0]): Map<string, Set<number>> {
  const tuples = input.rows.reduce<string[][]>(
    (found) => found.flatMap((tuple) => statuses.map((status) => [...tuple, status])),
    [[]],
  );
  const found = new Map<string, Set<number>>();
  for (const tuple of tuples) {
    const rows = input.rows.map((row, at) => ({ ...row, status: tuple[at] ?? "" }));
    const figure = scoreAssessment(inputOf({ ...input, rows })).score.overall;
    if (figure.value === null) continue;
    const text = toText(multiply(figure.value, fraction(100)));
    found.set(text, (found.get(text) ?? new Set()).add(figure.counted));
  }
  return found;
}

const plan = {
  bodies: [
    { id: "a", name: "A", weight: 2 },
    { id: "b", name: "B" },
  ],
  directions: [
    { id: "1", weight: 3, clauses: [{ id: "1.1", bodies: ["a", "b"], weight: 2 }, { id: "1.2" }] },
    { id: "2", clauses: [{ id: "2.1" }] },
  ],
};
const rows = [
  { clause: "1.1", body: "a", status: "full" },
  { clause: "1.1", body: "b", status: "full" },
  { clause: "1.2", status: "full" },
  { clause: "2.1", rater: "x", status: "full" },
  { clause: "2.1", rater: "y", status: "full" },
];

test.each([
  [{ bodies: "mean" }, "equal", "clauses"],
  [{ bodies: "weighted" }, "equal", "clauses"],
  [{ bodies: "median", raters: "median" }, "declared", "clauses"],
  [{ bodies: "min", raters: "max" }, "declared", "clauses"],
  [{ bodies: "weighted" }, "declared", "directions"],
] as const)(
  "%o with %s weights across %s: just the figures that some ratings give",
  (within, weights, across) => {
    const given = { plan, rows, method: { within, weights, across } };
    const reached = bruteForce(given);
    const input = inputOf(given);
    const isFound = (figure: string): boolean => {
      // As printed with so many decimals that no other mean is near.
      const printed = roundToText(parseFraction(figure) ?? fraction(0), 9, "half-up");
      const { own } = auditClaim(claimOf(printed, null), { ...input, scales: [], roundings: ["half-up"] });
      return (own?.clauses.length ?? 0) > 0;
    };
    for (const figure of reached.keys()) expect([figure, isFound(figure)]).toEqual([figure, true]);
    for (let eighths = 0; eighths <= 144; eighths++) {
      const figure = toText(fraction(100 * eighths, 144));
      expect([figure, isFound(figure)]).toEqual([figure, reached.has(figure)]);
    }
  },
);

test("A11: with the clause of seven bodies nothing is ruled out that its rows give", () => {
  const bodies = ["1", "2", "3", "4", "5", "6", "7"].map((id) => ({ id: `b${id}`, name: id }));
  const given = {
    plan: {
      bodies,
      directions: [
        {
          id: "1",
          clauses: ["1.1", "1.2", "1.3", "1.4"]
            .map((id): { id: string; bodies?: string[] } => ({ id }))
            .concat([{ id: "1.5", bodies: bodies.map(({ id }) => id) }]),
        },
      ],
    },
    rows: [
      ...["full", "full", "partial", "partial"].map((status, at) => ({ clause: `1.${at + 1}`, status })),
      ...bodies.map(({ id }, at) => ({ clause: "1.5", body: id, status: at === 0 ? "partial" : "none" })),
    ],
  };
  const input = inputOf(given);
  const { score } = scoreAssessment(input);
  expect(toText(multiply(score.overall.value ?? fraction(0), fraction(100)))).toBe("430/7");
  const verdictOf = (figure: string) =>
    auditClaim(claimOf(figure, 5), { ...input, scales: null, roundings: null }).verdict;
  expect(["61.43", "62.86", "61.44"].map(verdictOf)).toEqual([
    "possible-in-plan",
    "possible-in-plan",
    "impossible",
  ]);
});
