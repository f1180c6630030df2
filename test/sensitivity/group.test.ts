// A body that stands for several, with more and more weight → figures that never leave the bounds, and come near their ends.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFractions, parseFraction, subtract, toText, type Fraction } from "../../src/math/fraction.ts";
import { boundsOf } from "../../src/sensitivity/boundsOf.ts";
import { clauseUnknowns } from "../../src/sensitivity/clauseUnknowns.ts";
import { anyCase, inputOfCase } from "../properties/cases.ts";
import { naiveScore, type PlainCase } from "../properties/naiveScore.ts";
import { runs } from "../properties/runs.ts";

const weights = ["1", "2", "7", "1000", "1000000000"];

/** Bodies count by weight, each for one but the group. */
const withWeight = (drawn: PlainCase, weight: string): PlainCase => ({
  ...drawn,
  plan: {
    ...drawn.plan,
    bodies: drawn.plan.bodies.map(({ id }) => ({ id, weight: id === "b" ? weight : "1" })),
  },
  method: {
    ...drawn.method,
    "minimum-coverage": "0",
    within: { ...drawn.method.within, bodies: "weighted" },
    treat: { ...drawn.method.treat, "unrated-part": "exclude" },
  },
});

/** Of one clause: with more of them each would need a weight of its own. */
const oneClause = anyCase.map((drawn): PlainCase => {
  const [direction] = drawn.plan.directions;
  const [clause] = direction?.clauses ?? [];
  if (direction === undefined || clause === undefined) return drawn;
  return {
    ...drawn,
    plan: {
      ...drawn.plan,
      directions: [{ ...direction, weight: "1", clauses: [{ ...clause, weight: "1", activities: [] }] }],
    },
    scope: "plan",
    rows: drawn.rows.filter((row) => row.clause === clause.id && row.activity === undefined),
  };
});

test("the weight of a group moves the figure between its bounds, and to their ends", () => {
  let moved = 0;
  fc.assert(
    fc.property(oneClause, (drawn) => {
      const base = withWeight(drawn, "1");
      const figures = weights.map((weight) => naiveScore(withWeight(drawn, weight))?.overall.value ?? "null");
      fc.pre(!figures.includes("null"));
      const input = inputOfCase(base);
      const plan = {
        ...input.plan,
        bodies: input.plan.bodies.map((body) => ({ ...body, isGroup: body.id === "b" })),
      };
      const { least, greatest } = boundsOf(
        plan,
        input.method,
        clauseUnknowns({ ...input, plan }, new Map()),
        ["group"],
      );
      if (least === null || greatest === null) throw new Error("no bounds");
      const values = figures.map((text) => parseFraction(text) as Fraction);
      for (const value of values) {
        expect(compareFractions(value, least.value)).toBeGreaterThanOrEqual(0);
        expect(compareFractions(value, greatest.value)).toBeLessThanOrEqual(0);
      }
      expect([toText(least.value), toText(greatest.value)]).toContain(toText(values[0] as Fraction));
      if (compareFractions(least.value, greatest.value) === 0) return;
      moved++;
      const far = values.at(-1) as Fraction;
      const near = [least.value, greatest.value].map((end) => subtract(far, end));
      expect(near.some(({ n, d }) => Math.abs(Number(n)) / Number(d) < 1e-6)).toBe(true);
    }),
    { numRuns: runs(400) },
  );
  expect(moved).toBeGreaterThan(2);
});
