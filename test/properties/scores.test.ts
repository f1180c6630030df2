// Random plans, rows and methods → what holds for every score.
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compareFractions,
  createRatingReader,
  divide,
  equal,
  explainClause,
  explainScore,
  fraction,
  multiply,
  one,
  parseFraction,
  ratingColumns,
  scoreAssessment,
  toText,
  zero,
  type Fraction,
  type NextBand,
  type Score,
} from "../../src/core.ts";
import { sum } from "../../src/math/fraction.ts";
import { figureText, figuresOf, textOf, type Row } from "../score/given.ts";
import { anyCase, inputOfCase, scoreOf } from "./cases.ts";
import { runs } from "./runs.ts";
import type { PlainCase, PlainClause, PlainMethod, PlainPlan } from "./naiveScore.ts";

/** Everything that a reader sees, reasons included. */
const view = (score: Score) => ({
  overall: score.overall,
  directions: score.directions.map(({ direction, figure }) => [direction.id, figure]),
  bodies: score.bodies,
  clauses: score.clauses.map(({ clause, ...rest }) => [clause.id, rest]),
  bands: score.bands.map(({ band, count }) => [band.id, count]),
  outcomes: score.outcomes,
});

const withMethod = (drawn: PlainCase, change: Partial<PlainMethod>): PlainCase => ({
  ...drawn,
  method: { ...drawn.method, ...change },
});

const mapClauses = (plan: PlainPlan, change: (clause: PlainClause) => readonly PlainClause[]): PlainPlan => ({
  ...plan,
  directions: plan.directions
    .map((direction) => ({ ...direction, clauses: direction.clauses.flatMap(change) }))
    .filter(({ clauses }) => clauses.length > 0),
});

const clausesOf = ({ directions }: PlainPlan): PlainClause[] => directions.flatMap(({ clauses }) => clauses);

/** A case and one of its clauses. */
const caseAndClause: Arbitrary<{ drawn: PlainCase; id: string }> = anyCase.chain((drawn) =>
  fc.record({ drawn: fc.constant(drawn), id: fc.constantFrom(...clausesOf(drawn.plan).map(({ id }) => id)) }),
);

const times = (weight: string, factor: Fraction): string =>
  toText(multiply(parseFraction(weight) ?? one, factor));

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(200) });

/** Neighbours that all weigh 0 are an error of the plan. */
const hasWeight = (items: readonly { readonly weight: string }[]): boolean =>
  items.some(({ weight }) => weight !== "0");

/** The steps of every clause, without the numbers of the rows. */
const trees = (score: Score): (string | undefined)[] =>
  score.clauses.map(({ clause }) =>
    JSON.stringify(explainClause(score, clause.id)?.tree, (key, value: unknown) =>
      key === "row" ? undefined : typeof value === "bigint" ? String(value) : value,
    ),
  );

const tables = (files: readonly (readonly Row[])[]) => {
  const reader = createRatingReader({ keepTexts: false });
  for (const [index, rows] of files.entries()) {
    reader.header(`${index}.csv`, ratingColumns);
    for (const row of rows)
      reader.record(
        ratingColumns.map((column) => row[column] ?? ""),
        2,
        2,
      );
  }
  return reader.finish().table;
};

const shares = (of: Score) => of.clauses.map(({ share, points, lost }) => [share, points, lost]);

const valuesOf = ({ overall, directions, bodies, clauses }: Score) =>
  [overall, ...[...directions, ...bodies, ...clauses].map(({ figure }) => figure)].map(({ value }) => value);

const allRules = { declared: "declared", noCoverage: "0" } as const;

describe("changes nothing", () => {
  test("the order of the rows", () => {
    const shuffled = anyCase.chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        rows: fc.shuffledSubarray([...drawn.rows], { minLength: drawn.rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ drawn, rows }) => {
        const [score, other] = [scoreOf(drawn), scoreOf({ ...drawn, rows })];
        expect(view(other)).toEqual(view(score));
        expect(trees(other)).toEqual(trees(score));
      }),
    );
  });

  test("in how many files the rows stand, and in which order these are read", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(6), (drawn, at) => {
        const [first, second] = [drawn.rows.slice(0, at), drawn.rows.slice(at)];
        const input = inputOfCase(drawn);
        const [whole, split, turned] = [[drawn.rows], [first, second], [second, first]].map((files) =>
          view(
            scoreAssessment({ ...input, assessment: { ...input.assessment, ratings: tables(files) } }).score,
          ),
        );
        expect([split, turned]).toEqual([whole, whole]);
      }),
    );
  });

  test("scaling all weights", () => {
    const factor = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([n, d]) => fraction(n, d));
    fc.assert(
      fc.property(anyCase, factor, factor, factor, (drawn, ofClauses, ofDirections, ofActivities) => {
        const base = withMethod(drawn, { weights: allRules.declared });
        const plan = {
          ...base.plan,
          directions: base.plan.directions.map((direction) => ({
            ...direction,
            weight: times(direction.weight, ofDirections),
            clauses: direction.clauses.map((clause) => ({
              ...clause,
              weight: times(clause.weight, ofClauses),
              activities: clause.activities.map((activity) => ({
                ...activity,
                weight: times(activity.weight, ofActivities),
              })),
            })),
          })),
        };
        const [score, scaled] = [scoreOf(base), scoreOf({ ...base, plan })];
        expect([
          figureText(scaled.overall),
          ...figuresOf(scaled.directions),
          ...figuresOf(scaled.bodies),
        ]).toEqual([figureText(score.overall), ...figuresOf(score.directions), ...figuresOf(score.bodies)]);
        expect(shares(scaled)).toEqual(shares(score));
      }),
    );
  });

  test("a clause once more, or twice its weight", () => {
    fc.assert(
      fc.property(caseAndClause, ({ drawn, id }) => {
        const base = withMethod(
          { ...drawn, scope: drawn.scope === "rated" ? "rated" : "plan" },
          { weights: allRules.declared, "minimum-coverage": allRules.noCoverage },
        );
        const again = `${id}bis`;
        const twice: PlainCase = {
          ...base,
          plan: mapClauses(base.plan, (clause) =>
            clause.id === id ? [clause, { ...clause, id: again }] : [clause],
          ),
          rows: base.rows.flatMap((row) => (row.clause === id ? [row, { ...row, clause: again }] : [row])),
        };
        const heavy: PlainCase = {
          ...base,
          plan: mapClauses(base.plan, (clause) => [
            clause.id === id ? { ...clause, weight: times(clause.weight, fraction(2)) } : clause,
          ]),
        };
        const [a, b] = [scoreOf(twice), scoreOf(heavy)];
        expect([a.overall.outcome, textOf(a.overall.value)]).toEqual([
          b.overall.outcome,
          textOf(b.overall.value),
        ]);
        expect(a.directions.map(({ figure }) => textOf(figure.value))).toEqual(
          b.directions.map(({ figure }) => textOf(figure.value)),
        );
      }),
    );
  });

  test("a clause that is excluded, whether it is there or not", () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const base = withMethod({ ...drawn, scope: "plan" }, { "minimum-coverage": allRules.noCoverage });
        const score = scoreOf(base);
        fc.pre(score.overall.value !== null);
        const out = new Set(
          score.clauses.filter(({ figure }) => figure.counted === 0).map(({ clause }) => clause.id),
        );
        const rest: PlainCase = {
          ...base,
          plan: mapClauses(base.plan, (clause) => (out.has(clause.id) ? [] : [clause])),
          rows: base.rows.filter(({ clause }) => !out.has(clause ?? "")),
        };
        fc.pre(
          [rest.plan.directions, ...rest.plan.directions.map(({ clauses }) => clauses)].every(hasWeight),
        );
        const other = scoreOf(rest);
        expect(textOf(other.overall.value)).toBe(textOf(score.overall.value));
        expect(other.clauses.map(({ points }) => points)).toEqual(
          score.clauses.filter(({ clause }) => !out.has(clause.id)).map(({ points }) => points),
        );
      }),
    );
  });

  test("a clause of weight 0 in the figure; in the list it stays", () => {
    fc.assert(
      fc.property(caseAndClause, ({ drawn, id }) => {
        const treat = { ...drawn.method.treat, unrated: "exclude", "not-due": "zero" } as const;
        const base = withMethod(
          { ...drawn, scope: "plan" },
          { weights: allRules.declared, "minimum-coverage": allRules.noCoverage, treat },
        );
        const weightless = mapClauses(base.plan, (clause) => [
          clause.id === id ? { ...clause, weight: "0" } : clause,
        ]);
        fc.pre(weightless.directions.every(({ clauses }) => hasWeight(clauses)));
        const score = scoreOf({ ...base, plan: weightless });
        // A row that cannot be read withholds all figures, whatever its clause weighs.
        fc.pre(score.overall.reasons.every(({ id: reason }) => reason !== "withheld"));
        const without = scoreOf({
          ...base,
          plan: mapClauses(base.plan, (clause) => (clause.id === id ? [] : [clause])),
          rows: base.rows.filter(({ clause }) => clause !== id),
        });
        expect(textOf(score.overall.value)).toBe(textOf(without.overall.value));
        const listed = score.clauses.find(({ clause }) => clause.id === id);
        expect(textOf(listed?.share)).toBe(score.overall.value === null ? "null" : "0");
      }),
    );
  });
});

test("where every rating is the same, so is every figure", () => {
  const alike = fc.tuple(anyCase, fc.constantFrom("low", "mid", "high", "top"));
  fc.assert(
    fc.property(alike, ([drawn, status]) => {
      const { treat } = drawn.method;
      const base = withMethod(
        { ...drawn, rows: drawn.rows.map(({ percent: _p, value: _v, ...row }) => ({ ...row, status })) },
        { treat: { ...treat, unrated: "exclude", "unrated-part": "exclude", "no-evidence": "as-rated" } },
      );
      const score = scoreOf(base);
      const value = textOf(parseFraction(drawn.method.values.scale[status] ?? ""));
      const groups = [
        score.overall,
        ...[...score.directions, ...score.bodies, ...score.clauses].map(({ figure }) => figure),
      ];
      const found = groups.filter((figure) => figure.value !== null).map((figure) => textOf(figure.value));
      expect(found).toEqual(found.map(() => value));
    }),
  );
});

test("every figure lies between the least and the greatest credit that it is made of, and these in 0…1", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const { clauses, overall } = scoreOf(drawn);
      const credits = clauses
        .filter(({ figure }) => figure.counted === 1)
        .map(({ figure }) => figure.numerator)
        .toSorted(compareFractions);
      for (const credit of credits)
        expect(compareFractions(credit, zero) >= 0 && compareFractions(credit, one) <= 0).toBe(true);
      const value = overall.value ?? credits[0] ?? zero;
      expect(compareFractions(value, credits[0] ?? zero)).toBeGreaterThanOrEqual(0);
      expect(compareFractions(value, credits.at(-1) ?? zero)).toBeLessThanOrEqual(0);
    }),
  );
});

test("a better rating lowers no figure", () => {
  // Not claimed for a majority, which a better rating can break, nor where rows above 0 need evidence to be read at all.
  const raised = anyCase
    .filter(({ rows }) => rows.length > 0)
    .chain((drawn) => fc.record({ drawn: fc.constant(drawn), at: fc.nat(drawn.rows.length - 1) }));
  const levels = ["low", "mid", "high", "top"];
  fc.assert(
    fc.property(raised, fc.integer({ min: 1, max: 3 }), ({ drawn, at }, steps) => {
      const { method } = drawn;
      const base = withMethod(drawn, {
        within: {
          ...method.within,
          raters: typeof method.within.raters === "string" ? method.within.raters : "median",
        },
        treat: {
          ...method.treat,
          "no-evidence": method.treat["no-evidence"] === "exclude" ? "zero" : method.treat["no-evidence"],
        },
      });
      const row = drawn.rows[at] as Row;
      const rank = levels.indexOf(row.status ?? "");
      fc.pre(rank >= 0 && row.percent === undefined);
      const better = { ...row, status: levels[Math.min(rank + steps, 3)] ?? "" };
      const [before, after] = [scoreOf(base), scoreOf({ ...base, rows: drawn.rows.with(at, better) })];
      const later = valuesOf(after);
      for (const [index, value] of valuesOf(before).entries()) {
        const other = later[index] ?? null;
        expect(other === null).toBe(value === null);
        expect(compareFractions(other ?? zero, value ?? zero)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("points add up to the figure, points lost to what it lacks, shares to one, exactly", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const score = scoreOf(drawn);
      const { points, lost, clauses } = explainScore(score);
      const { value } = score.overall;
      fc.pre(value !== null);
      expect(points).toEqual(multiply(value as Fraction, fraction(100)));
      expect(add(points as Fraction, lost as Fraction)).toEqual(fraction(100));
      expect(sum(clauses.map(({ share }) => share ?? zero))).toEqual(one);
    }),
  );
});

test("a figure without a number has no points and no next band", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const score = scoreOf(drawn);
      fc.pre(score.overall.value === null);
      expect(explainScore(score)).toMatchObject({ points: null, lost: null, next: null });
    }),
  );
});

test("the next band is as far as it is said to be, and the clauses that are named reach it", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const score = scoreOf(drawn);
      const { points, next } = explainScore(score);
      fc.pre(next !== null);
      const { band, points: missing, credit, clauses } = next as NextBand;
      expect(add(points as Fraction, missing)).toEqual(band.min);
      expect(divide(multiply(credit, fraction(100)), score.overall.denominator)).toEqual(missing);
      const gains = clauses.map((clause) => clause.lost ?? zero);
      expect(compareFractions(sum(gains), missing)).toBeGreaterThanOrEqual(0);
      expect(compareFractions(sum(gains.slice(0, -1)), missing)).toBeLessThan(0);
    }),
  );
});

test("no smaller set of clauses reaches the next band than the one that is named", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const { next, clauses } = explainScore(scoreOf(drawn));
      fc.pre(next !== null && next.clauses.length > 1 && clauses.length <= 6);
      const subsets = (size: number, from: number): Fraction[] =>
        size === 0
          ? [zero]
          : clauses.flatMap((clause, index) =>
              index < from ? [] : subsets(size - 1, index + 1).map((gain) => add(gain, clause.lost ?? zero)),
            );
      const fewer = subsets((next?.clauses.length ?? 1) - 1, 0);
      expect(fewer.some((gain) => next !== null && compareFractions(gain, next.points) >= 0)).toBe(false);
    }),
  );
});

test("a mean of directions is a flat mean with the weights that the clauses have in effect", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const rules = { across: "directions", "minimum-coverage": allRules.noCoverage } as const;
      const base = withMethod({ ...drawn, scope: "plan" }, rules);
      const score = scoreOf(base);
      fc.pre(score.overall.value !== null);
      const effective = new Map(score.clauses.map(({ clause, share }) => [clause.id, textOf(share)]));
      const flat: PlainCase = {
        ...withMethod(base, { across: "clauses", weights: "declared" }),
        plan: {
          ...base.plan,
          directions: [
            {
              id: "all",
              weight: "1",
              clauses: clausesOf(base.plan).map((clause) => ({
                ...clause,
                weight: effective.get(clause.id) ?? "0",
              })),
            },
          ],
        },
      };
      const other = scoreOf(flat);
      expect(textOf(other.overall.value)).toBe(textOf(score.overall.value));
      for (const [index, { points }] of score.clauses.entries())
        expect(equal(points ?? zero, other.clauses[index]?.points ?? one)).toBe(true);
    }),
  );
});
