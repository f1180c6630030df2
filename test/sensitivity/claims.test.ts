// Random plans and doubts → each figure that they allow with the fewest doubts that reach it, as trying them all finds it; and claims.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, toText } from "../../src/math/fraction.ts";
import { roundToText, roundingModes } from "../../src/math/round.ts";
import { toPercent } from "../../src/math/toPercent.ts";
import { boundsOfChoices, directionWeights } from "../../src/sensitivity/boundsOf.ts";
import { claimReach } from "../../src/sensitivity/claimReach.ts";
import { clauseUnknowns } from "../../src/sensitivity/clauseUnknowns.ts";
import { searchFigures } from "../../src/sensitivity/searchFigures.ts";
import { anyCase, inputOfCase } from "../properties/cases.ts";
import { naiveScore, type PlainCase } from "../properties/naiveScore.ts";
import { runs } from "../properties/runs.ts";
import { doubtsOf, turnedRows, type PlainDoubts } from "./bruteForce.ts";

const caseWithDoubts = anyCase.chain((drawn) =>
  doubtsOf(drawn).map((doubts): { drawn: PlainCase; doubts: PlainDoubts } => ({ drawn, doubts })),
);

/** Figure → the fewest rows turned for it; `null` where something cannot be read. */
function byTrying(drawn: PlainCase, doubts: PlainDoubts): Map<string, number> | null {
  const method = { ...drawn.method, "minimum-coverage": "0" };
  let all = [{ rows: drawn.rows, turns: 0 }];
  for (const { ways, replace } of turnedRows(drawn, doubts))
    all = all.flatMap(({ rows, turns }) =>
      Array.from({ length: ways }, (_, way) => ({
        rows: [...replace(rows, way)],
        turns: turns + Math.min(way, 1),
      })),
    );
  const found = new Map<string, number>();
  for (const { rows, turns } of all) {
    const score = naiveScore({ ...drawn, method, rows });
    if (score === null) return null;
    const { value } = score.overall;
    if (value !== "null") found.set(value, Math.min(turns, found.get(value) ?? turns));
  }
  return found;
}

const searched = (drawn: PlainCase, doubts: PlainDoubts) => {
  const { plan, method, ...input } = inputOfCase(drawn);
  const unknowns = clauseUnknowns({ ...input, plan, method }, doubts);
  const all = unknowns.clauses.map((clause) => unknowns.choicesOf(clause, new Set(["doubt" as const])));
  return {
    found: searchFigures(all, method, directionWeights(plan, method)),
    bounds: boundsOfChoices(plan, method, all, ["doubt"]),
  };
};

test("the search finds every figure, each with the fewest doubts", () => {
  let several = 0;
  fc.assert(
    fc.property(caseWithDoubts, ({ drawn, doubts }) => {
      const tried = byTrying(drawn, doubts);
      fc.pre(tried !== null);
      const { found } = searched(drawn, doubts);
      // A row whose figure is refused leaves nothing to search.
      fc.pre(found !== null);
      expect(new Map(found?.map(({ value, turns }) => [toText(value), turns]))).toEqual(tried);
      for (const { turns, rows } of found ?? []) expect(rows()).toHaveLength(turns);
      if ((tried?.size ?? 0) > 2) several++;
    }),
    { numRuns: runs(400) },
  );
  expect(several).toBeGreaterThan(runs(400) / 40);
});

test("what is called out of reach is reached by no combination, and the fewest doubts are the fewest", () => {
  fc.assert(
    fc.property(caseWithDoubts, fc.integer({ min: 0, max: 1000 }), ({ drawn, doubts }, tenths) => {
      const tried = byTrying(drawn, doubts);
      const { found, bounds } = searched(drawn, doubts);
      fc.pre(tried !== null && found !== null);
      const figure = roundToText(fraction(tenths, 10), tenths % 2, "half-up");
      const reach = claimReach(figure, found, bounds);
      for (const mode of roundingModes) {
        const own = Array.from(tried ?? [], ([text, turns]) => ({ text, turns })).filter(({ text }) => {
          const [n = "0", d = "1"] = text.split("/");
          return roundToText(toPercent(fraction(BigInt(n), BigInt(d))), tenths % 2, mode) === figure;
        });
        const way = reach.ways.find(({ roundings }) => roundings.includes(mode));
        expect(way?.turns).toBe(own.length === 0 ? undefined : Math.min(...own.map(({ turns }) => turns)));
      }
      if (reach.beyond !== null) expect(reach.ways).toEqual([]);
    }),
    { numRuns: runs(400) },
  );
});
