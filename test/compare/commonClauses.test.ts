// rows that carry no value on one side -> coverage, whether a row says so or not; recomputed by other code
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import { toText } from "../../src/math/fraction.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { MethodText } from "../../src/model/method.ts";
import { runs } from "../properties/runs.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const compare = (a: Side, b: Side): Comparison => compareScores(scoreOf(a), scoreOf(b), options);
const text = (value: Parameters<typeof toText>[0] | null | undefined): string | null =>
  value === null || value === undefined ? null : toText(value);

const four = flat("1.1", "1.2", "1.3", "1.4");
const full = { "1.1": "full", "1.2": "full", "1.3": "full" };
const b: Side = { plan: four, rows: statuses({ ...full, "1.4": "none" }), assessment: { id: "B" } };

test.each([
  ["no row", {}, "no-row"],
  ["unrated", { "1.4": "unrated" }, "unrated"],
  ["not due", { "1.4": "not-due" }, "not-due"],
  ["not applicable", { "1.4": "not-applicable" }, "not-applicable"],
])("%s beside a rating is coverage, and nothing else", (_, fourth, reason) => {
  const a: Side = { plan: four, rows: statuses({ ...full, ...fourth }), assessment: { id: "A" } };
  const { split, common, coverageGroups, clauses } = compare(a, b);
  expect(common).toEqual(["1.1", "1.2", "1.3"]);
  expect([split.coverage.total, split.rating, split.method?.total].map(text)).toEqual(["25", "0", "0"]);
  expect(coverageGroups.map((group) => ({ ...group, contribution: text(group.contribution) }))).toEqual([
    { a: reason, b: null, clauses: ["1.4"], contribution: "25" },
  ]);
  expect(clauses[0]).toMatchObject({ relation: "only-b", missing: { a: reason, b: null } });
});

test("a row without a rating is no row, unless another row of the clause has one", () => {
  const given = (own: Side["rows"]): Side => ({
    plan: { ...four, bodies: [{ id: "x" }, { id: "y" }] },
    rows: [...statuses(full), ...own],
    assessment: { id: "A" },
  });
  const blank = compare(given([{ clause: "1.4", note: "asked for it" }]), b);
  expect(blank.clauses[0]).toMatchObject({ missing: { a: "no-row", b: null }, rows: { a: [], b: [3] } });
  const beside = given([
    { clause: "1.4", body: "x", status: "none" },
    { clause: "1.4", body: "y", note: "asked for it" },
  ]);
  const fourth = compare(beside, b).clauses.find(({ clause }) => clause.id === "1.4");
  expect(fourth).toMatchObject({ missing: { a: null, b: null }, rows: { a: [3, 4], b: [3] } });
});

test("raters without a majority carry no value", () => {
  const raters = ["none", "partial", "full"].map((status, at) => ({
    clause: "1.4",
    rater: `r${at}`,
    status,
  }));
  const method = { within: { raters: { rule: "majority", share: "2/3" } } } as Partial<MethodText>;
  const a: Side = { plan: four, rows: [...statuses(full), ...raters], method, assessment: { id: "A" } };
  const { common, coverageGroups } = compare(a, { ...b, method });
  expect(common).toEqual(["1.1", "1.2", "1.3"]);
  expect(coverageGroups).toMatchObject([{ a: "insufficient", b: null, clauses: ["1.4"] }]);
});

test("what the method's eligible and treat do to a rating is method", () => {
  const plan: Side["plan"] = {
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1.1", window: { start: 2020, end: 2020 } },
          { id: "1.2", window: { start: 2020, end: 2022 } },
        ],
      },
    ],
  };
  const rows = statuses({ "1.1": "full", "1.2": "none" });
  const assessment = { "as-of": "2020-12-31" };
  const due: Side = {
    plan,
    rows,
    method: { id: "due", eligible: "due" },
    assessment: { ...assessment, id: "A" },
  };
  const all: Side = { plan, rows, assessment: { ...assessment, id: "B" } };
  const eligible = compare(due, all);
  expect(eligible.common).toEqual(["1.1", "1.2"]);
  expect(eligible.coverageGroups).toEqual([]);
  expect([eligible.split.coverage.total, eligible.split.rating].map(text)).toEqual(["0", "0"]);
  expect(text(eligible.split.method?.parts?.eligible)).toBe("50");
  const strict: Side = {
    ...all,
    method: { id: "strict", treat: { "no-evidence": "exclude" } },
    assessment: { ...assessment, id: "A" },
  };
  const evidence = compare({ ...strict, rows: [...rows.slice(0, 1), { ...rows[1], evidence: "e" }] }, all);
  expect([evidence.common, text(evidence.split.coverage.total)]).toEqual([["1.1", "1.2"], "0"]);
  expect(text(evidence.split.method?.parts?.treat)).toBe("-50");
});

test("a disagreement on what is due is said as one", () => {
  const a: Side = { plan: four, rows: statuses({ ...full, "1.4": "not-due" }), assessment: { id: "A" } };
  const disputed = (one: Side, other: Side) =>
    compare(one, other)
      .sentences.filter(({ id }) => id === "disputed")
      .map(({ params }) => params);
  const said = { reason: "not-due", clauses: ["1.4"], rated: ["none"] };
  expect(disputed(a, b)).toEqual([{ side: "A", ...said }]);
  expect(disputed(b, a)).toEqual([{ side: "B", ...said }]);
});

const ids = ["1.1", "1.2", "1.3", "1.4", "1.5"];
const worth: Readonly<Record<string, number>> = { none: 0, partial: 1, full: 2 };

type Given = readonly (string | null)[];
type Pair = readonly [over: number, under: number];

/** Halves, in hundredths of a pair; gaps out of the denominator, or in it as zero. */
function naive(given: Given, only: readonly boolean[], treat: Readonly<Record<string, string>>): Pair | null {
  let [points, counted] = [0, 0];
  given.forEach((status, at) => {
    if (only[at] !== true || status === "not-applicable") return;
    const value = worth[status ?? "unrated"];
    if (value === undefined && treat[status ?? "unrated"] === "exclude") return;
    points += value ?? 0;
    counted += 2;
  });
  return counted === 0 ? null : [points * 100, counted];
}

const minus = (x: Pair, y: Pair): Pair => [x[0] * y[1] - y[0] * x[1], x[1] * y[1]];
const plus = (x: Pair, y: Pair): Pair => [x[0] * y[1] + y[0] * x[1], x[1] * y[1]];
function shown([over, under]: Pair): string {
  let [x, y] = [Math.abs(over), under];
  while (y > 0) [x, y] = [y, x % y];
  return under / x === 1 ? `${over / x}` : `${over / x}/${under / x}`;
}

test("coverage, method and rating are those of a recomputation from the rows alone", () => {
  const status = fc.constantFrom(
    "none",
    "partial",
    "full",
    "full",
    "unrated",
    "not-due",
    "not-applicable",
    null,
  );
  const rows = fc.array(status, { minLength: ids.length, maxLength: ids.length });
  const treat = fc.record({
    unrated: fc.constantFrom("exclude", "zero"),
    "not-due": fc.constantFrom("exclude", "zero"),
  });
  const rowsOf = (given: Given): Side["rows"] =>
    given.flatMap((own, at) => (own === null ? [] : [{ clause: ids[at] ?? "", status: own }]));
  let split = 0;
  fc.assert(
    fc.property(rows, rows, treat, treat, (givenA, givenB, treatA, treatB) => {
      const result = compare(
        {
          plan: flat(...ids),
          rows: rowsOf(givenA),
          method: { id: "a", treat: treatA },
          assessment: { id: "A" },
        },
        {
          plan: flat(...ids),
          rows: rowsOf(givenB),
          method: { id: "b", treat: treatB },
          assessment: { id: "B" },
        },
      );
      const common = ids.map((_, at) => [givenA, givenB].every((given) => (given[at] ?? "") in worth));
      const all = ids.map(() => true);
      expect(result.common).toEqual(ids.filter((_, at) => common[at]));
      const [wholeA, wholeB] = [naive(givenA, all, treatA), naive(givenB, all, treatB)];
      const [a, y] = [naive(givenA, common, treatA), naive(givenB, common, treatB)];
      if (wholeA === null || wholeB === null || a === null || y === null) return;
      split++;
      expect(text(result.split.coverage.total)).toBe(shown(plus(minus(wholeA, a), minus(y, wholeB))));
      expect(text(result.split.method?.total)).toBe("0");
      expect(text(result.split.rating)).toBe(shown(minus(a, y)));
    }),
    { numRuns: runs(300) },
  );
  expect(split).toBeGreaterThan(runs(300) / 3);
});
