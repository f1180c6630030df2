// compared clauses in directions and of bodies -> figures, differences and shares of the terms, counted by hand
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { GroupComparison } from "../../src/model/comparison.ts";
import { plain } from "./plain.ts";
import { options, scoreOf, statuses, type Side } from "./sides.ts";

const bodies = [{ id: "x" }, { id: "y" }, { id: "z" }];
const d1 = {
  id: "d1",
  clauses: [
    { id: "1", lead: ["x"] },
    { id: "2", lead: ["x"], partners: ["y"] },
  ],
};
const d2 = { id: "d2", clauses: [{ id: "3" }] };
const plan: Side["plan"] = {
  bodies,
  directions: [d1, d2, { id: "d3", clauses: [{ id: "4", bodies: ["z"] }] }],
};

const shown = (groups: readonly GroupComparison[]): unknown =>
  plain(
    groups.map(({ id, a, b, difference, contribution: { rating, coverage, total } }) => [
      id,
      a?.value ?? null,
      b?.value ?? null,
      difference,
      rating,
      coverage,
      total,
    ]),
  );

// A 83.33, B 0, on the common clauses 1 and 2 A has 75: coverage is clause 3, 1/3 × (100 − 75).
const given = {
  a: { plan, rows: statuses({ 1: "full", 2: "partial", 3: "full" }), assessment: { scope: ["1", "2", "3"] } },
  b: { plan, rows: statuses({ 1: "none", 2: "none" }), assessment: { scope: ["1", "2"] } },
} satisfies Record<string, Side>;

test("directions in which a side has a clause, with the sums over their clauses", () => {
  const { directions } = compareScores(scoreOf(given.a), scoreOf(given.b), options);
  expect(shown(directions)).toEqual([
    ["d1", "3/4", "0", "75", "75", "0", "75"],
    ["d2", "1", null, null, "0", "25/3", "25/3"],
  ]);
  expect(directions.map(({ a, b }) => [a?.inScope, b?.inScope])).toEqual([
    [2, 2],
    [1, undefined],
  ]);
});

// Clause 2 has one rating as a whole, which its leading body answers for.
test("bodies share a clause evenly, and what is of none stands last", () => {
  const { bodies: found } = compareScores(scoreOf(given.a), scoreOf(given.b), options);
  expect(shown(found)).toEqual([
    ["x", "3/4", "0", "75", "125/2", "0", "125/2"],
    ["y", null, null, null, "25/2", "0", "25/2"],
    ["z", null, null, null, "0", "0", "0"],
    ["", null, null, null, "0", "25/3", "25/3"],
  ]);
});

test("directions and bodies of either plan: A's first", () => {
  const other: Side = {
    plan: {
      bodies: [{ id: "w" }, { id: "x" }],
      directions: [{ id: "d0", clauses: [{ id: "9", lead: ["w"] }] }, d1],
    },
    rows: statuses({ 1: "none", 2: "none", 9: "none" }),
  };
  const { directions, bodies: found } = compareScores(
    scoreOf({ ...given.a, plan: { ...plan, directions: [d2, d1] } }),
    scoreOf({ ...other, plan: { ...other.plan, bodies: [...bodies, { id: "w" }] } }),
    options,
  );
  expect(directions.map(({ id, a, b }) => [id, a === null, b === null])).toEqual([
    ["d2", false, true],
    ["d1", false, false],
    ["d0", true, false],
  ]);
  expect(found.map(({ id, a, b }) => [id, a === null, b === null])).toEqual([
    ["x", false, false],
    ["y", false, false],
    ["w", true, false],
    ["", true, true],
  ]);
});

test("there are no bodies where the plan names none", () => {
  const unnamed: Side["plan"] = { directions: [{ id: "d", clauses: [{ id: "1" }, { id: "2" }] }] };
  const side = (level: string) => scoreOf({ plan: unnamed, rows: statuses({ 1: level, 2: "full" }) });
  expect(compareScores(side("full"), side("none"), options).bodies).toEqual([]);
});

test("contributions are missing where the term is", () => {
  const none = { rating: null, coverage: null, total: null };
  const withheld = scoreOf({ ...given.a, method: { id: "percents", values: { percent: "as-given" } } });
  const compared = compareScores(withheld, scoreOf(given.b), options);
  const groups = [...compared.directions, ...compared.bodies].filter(({ id }) => id !== "z");
  expect(groups.map(({ id }) => id)).toEqual(["d1", "d2", "x", "y", ""]);
  for (const { contribution } of groups) expect(contribution).toEqual(none);
  // A's figure is refused, since clause 3 has no rating; on the common clauses there is one.
  const refused = compareScores(
    scoreOf({
      ...given.a,
      rows: statuses({ 1: "full", 2: "partial" }),
      method: { id: "strict", treat: { unrated: "refuse" } },
    }),
    scoreOf({ ...given.b, method: { id: "strict", treat: { unrated: "refuse" } } }),
    options,
  );
  expect(plain(refused.directions.map(({ contribution }) => contribution))).toEqual([
    { rating: "75", coverage: null, total: "75" },
    { rating: "0", coverage: null, total: "0" },
  ]);
});
