// what holds for every figure, set of levels and score: un-rounding, complete enumeration, scores that audit allows
import fc from "fast-check";
import { expect, test } from "vitest";
import { directionMeans } from "../../src/audit/directionMeans.ts";
import { levelGroups } from "../../src/audit/levelGroups.ts";
import {
  auditFigure,
  clauseLevels,
  fraction,
  multiply,
  roundToText,
  roundingModes,
  scoreAssessment,
  toText,
  unround,
  type AuditScale,
} from "../../src/core.ts";
import { countWays } from "../../src/math/countWays.ts";
import { contains } from "../../src/math/interval.ts";
import { listVectors } from "../../src/math/listVectors.ts";
import { reachableSums, sumsOf, type Group } from "../../src/math/reachableSums.ts";
import { percentText } from "../../src/present/percentText.ts";
import { asked, bandsOf, sumsAt } from "../audit/asked.ts";
import { inputOf } from "../score/given.ts";

const share = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }))
  .map(([n, d]) => fraction(n, d));

/** Many with few decimals, so that ties are met. */
const value = fc.oneof(
  share,
  fc.integer({ min: 0, max: 20_000 }).map((thousandths) => fraction(thousandths, 2000)),
);

test("what a figure may stand for contains what was rounded to it, under every mode", () => {
  fc.assert(
    fc.property(
      value,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...roundingModes),
      (exact, decimals, mode) => {
        const interval = unround(roundToText(exact, decimals, mode), mode);
        expect(interval !== null && contains(interval, exact)).toBe(true);
      },
    ),
  );
});

test("and nothing that would be rounded to another figure", () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom(...roundingModes), (printed, other, mode) => {
      const text = roundToText(printed, 1, mode);
      const interval = unround(text, mode);
      expect(interval !== null && contains(interval, other)).toBe(roundToText(other, 1, mode) === text);
    }),
  );
});

test("an unknown rule leaves room for all three of rounding to the nearest", () => {
  fc.assert(
    fc.property(value, fc.constantFrom("half-up", "half-even", "half-down"), (exact, mode) => {
      const interval = unround(roundToText(exact, 2, mode), "unknown");
      expect(interval !== null && contains(interval, exact)).toBe(true);
    }),
  );
});

const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
  .map((list) => list.toSorted((a, b) => a - b));

const groups: fc.Arbitrary<Group[]> = fc.array(fc.record({ steps, count: fc.integer({ min: 0, max: 3 }) }), {
  minLength: 1,
  maxLength: 3,
});

/** Every way to fill the groups, by trying them all. */
function bruteForce(all: readonly Group[]): { vector: string; sum: number }[] {
  const ways = all.map(({ steps: own, count }) => {
    const tuples = Array.from({ length: count }).reduce<number[][]>(
      (found) => found.flatMap((tuple) => own.map((_, at) => [...tuple, at])),
      [[]],
    );
    const counted = tuples.map((tuple) => ({
      counts: own.map((_, at) => tuple.filter((taken) => taken === at).length),
      sum: tuple.reduce((total, at) => total + (own[at] ?? 0), 0),
    }));
    return [...new Map(counted.map((way) => [way.counts.join(), way])).values()];
  });
  return ways
    .reduce<{ counts: number[][]; sum: number }[]>(
      (found, own) =>
        found.flatMap(({ counts, sum }) =>
          own.map((way) => ({ counts: [...counts, way.counts], sum: sum + way.sum })),
        ),
      [{ counts: [], sum: 0 }],
    )
    .map(({ counts, sum }) => ({ vector: JSON.stringify(counts), sum }));
}

test("enumeration finds all solutions, each once", () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 40 }), (own, sum) => {
      const listed = [...listVectors(own, sum)].map((vector) => JSON.stringify(vector));
      const tried = bruteForce(own).filter((way) => way.sum === sum);
      expect(listed.toSorted()).toEqual(tried.map(({ vector }) => vector).toSorted());
    }),
  );
});

test("reachable sums are those of some solution", () => {
  fc.assert(
    fc.property(groups, (own) => {
      const tried = new Set(bruteForce(own).map(({ sum }) => sum));
      expect([...sumsOf(reachableSums(own))]).toEqual([...tried].toSorted((a, b) => a - b));
    }),
  );
});

test("counting agrees with enumeration", () => {
  fc.assert(
    fc.property(
      groups,
      steps,
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 60 }),
      (own, more, count, sum) => {
        const listed = [...listVectors([...own, { steps: more, count }], sum)];
        expect(countWays(own, more, 4)?.(count, sum)).toBe(BigInt(listed.length));
      },
    ),
  );
});

test("all ways together are as many as there are multisets, however many", () => {
  // (levels + values − 1 choose values), beyond what fits one prime
  const ways = countWays(
    [],
    Array.from({ length: 21 }, (_, at) => at),
    40,
  );
  let total = 0n;
  for (let sum = 0; sum <= 800; sum++) total += ways?.(40, sum) ?? 0n;
  expect(total).toBe(4191844505805495n);
});

const levels = fc
  .uniqueArray(fc.constantFrom(0, 20, 25, 50, 60, 75, 100), { minLength: 2, maxLength: 4 })
  .map((list): AuditScale => ({
    id: "any",
    levels: list.toSorted((a, b) => a - b).map((level) => fraction(level)),
  }));

test("means of direction means are those found by trying all ratings, counts included", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 });
  const counts = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
  fc.assert(
    fc.property(levels, sizes, counts, counts, (scale, own, full, under) => {
      const total = own.reduce((a, b) => a + b, 0);
      const all = Array.from({ length: total }).reduce<number[][]>(
        (found) => found.flatMap((tuple) => scale.levels.map((_, at) => [...tuple, at])),
        [[]],
      );
      const percent = (at: number): number => Number(scale.levels[at]?.n ?? 0n);
      const kept = all.filter(
        (tuple) =>
          (full === null || tuple.filter((at) => percent(at) === 100).length === full) &&
          (under === null || tuple.filter((at) => percent(at) < 50).length === under),
      );
      const mean = (tuple: readonly number[]): string => {
        const ends = own.map((_, at) => own.slice(0, at + 1).reduce((a, b) => a + b, 0));
        const means = own.map((size, at) =>
          fraction(
            tuple.slice((ends[at] ?? 0) - size, ends[at]).reduce((a, at_) => a + percent(at_), 0),
            size * own.length,
          ),
        );
        return toText(means.reduce((a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d)));
      };
      const found = directionMeans(levelGroups(scale, bandsOf(full, under)), own);
      const reached = (found === null ? [] : sumsAt(found, { from: 0, to: found.sums.size })).map((sum) =>
        toText(multiply(fraction(sum), found?.step ?? fraction(0))),
      );
      expect(reached.toSorted()).toEqual([...new Set(kept.map(mean))].toSorted());
    }),
    { numRuns: 60 },
  );
});

const status = fc.constantFrom("none", "partial", "full", "unrated");
const values = fc
  .uniqueArray(fc.constantFrom("0", "1/4", "1/3", "1/2", "2/3", "3/4", "1"), { minLength: 3, maxLength: 3 })
  .map((list) => list.toSorted((a, b) => numeric(a) - numeric(b)));

function numeric(text: string): number {
  const [n = 0, d = 1] = text.split("/").map(Number);
  return n / d;
}

test("every figure that scoring prints is possible under its method", () => {
  const directions = fc.array(fc.array(status, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  });
  const rules = fc.record({
    values,
    across: fc.constantFrom("clauses" as const, "directions" as const),
    unrated: fc.constantFrom("exclude", "zero"),
    evidence: fc.constantFrom("as-rated", "zero", "exclude", "cap-1/2"),
    decimals: fc.integer({ min: 0, max: 4 }),
    mode: fc.constantFrom(...roundingModes),
  });
  let printed = 0;
  fc.assert(
    fc.property(directions, rules, (shape, rule) => {
      const clauses = shape.map((own, at) =>
        own.map((given, place) => ({ id: `${at + 1}.${place + 1}`, given })),
      );
      const { score } = scoreAssessment(
        inputOf({
          plan: {
            directions: clauses.map((own, at) => ({
              id: `${at + 1}`,
              clauses: own.map(({ id }) => ({ id })),
            })),
          },
          rows: clauses.flat().map(({ id, given }, at) => ({
            clause: id,
            status: given,
            ...(at % 2 === 0 ? { evidence: "seen" } : {}),
          })),
          method: {
            values: {
              "three-step": {
                none: rule.values[0] ?? 0,
                partial: rule.values[1] ?? 0,
                full: rule.values[2] ?? 0,
              },
            },
            across: rule.across,
            treat: { unrated: rule.unrated as "zero", "no-evidence": rule.evidence },
            rounding: { decimals: rule.decimals, mode: rule.mode },
          },
        }),
      );
      if (score.overall.value === null) return;
      printed++;
      const counted = score.directions.map(({ figure }) => figure.counted).filter((count) => count > 0);
      const audit = auditFigure(
        asked(percentText(score.overall.value, score.method.rounding), {
          clauses: score.overall.counted,
          scales: [{ id: "method", levels: clauseLevels(score.method, "three-step") ?? [] }],
          roundings: [rule.mode],
          ...(rule.across === "directions" ? { directionSizes: counted } : {}),
        }),
      );
      const weights = rule.across === "directions" ? "direction-means" : "equal";
      const own = audit.explanations.filter(
        (item) => item.weights === weights && item.clauses === score.overall.counted,
      );
      expect(own).toHaveLength(1);
      const exact = multiply(score.overall.value, fraction(100));
      const [{ means } = { means: { least: fraction(101), greatest: fraction(-1) } }] = own;
      expect(means.least.n * exact.d <= exact.n * means.least.d).toBe(true);
      expect(means.greatest.n * exact.d >= exact.n * means.greatest.d).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(printed).toBeGreaterThan(100);
});
