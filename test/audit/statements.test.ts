// Claims of parts and other things → what the rows say of them, and what two of them say of each other
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  auditStatements,
  loadWords,
  problem,
  roundToText,
  scoreAssessment,
  startOf,
  toPercent,
  type Language,
} from "../../src/core.ts";
import { checkStatements } from "../../src/audit/claims/checkStatements.ts";
import { readFigure } from "../../src/parse/claims/readFigure.ts";
import type { FigureReading, Statement } from "../../src/model/statement.ts";
import { pairText, readingText } from "../../src/present/audits/statementTexts.ts";
import { flat, inputOf, type Row } from "../score/given.ts";
import { anyCase, inputOfCase } from "../properties/cases.ts";
import type { PlainCase } from "../properties/naiveScore.ts";
import { plainClause } from "../properties/plainClause.ts";
import { runs } from "../properties/runs.ts";

const plain: Statement = {
  index: 0,
  id: null,
  written: "",
  reading: null,
  of: { kind: "words", words: "hearings" },
  unit: "hearings",
  asOf: null,
  period: null,
  clauses: null,
  counts: new Map(),
  source: null,
  note: null,
};

const claim = (written: string, more: Partial<Statement> = {}): Statement => ({
  ...plain,
  written,
  reading: readFigure(written).reading,
  ...more,
});

const rows: Row[] = [
  { clause: "1", status: "full" },
  { clause: "2", status: "partial" },
];

const input = inputOf({ plan: flat("1", "2"), rows });
const { score } = scoreAssessment(input);

function auditOf(...statements: readonly Statement[]) {
  const own = {
    ...score.assessment,
    claims: [],
    statements: statements.map((each, index) => ({ ...each, index })),
  };
  const scores = [{ score: { ...score, assessment: own }, others: () => [] }];
  return auditStatements([{ plan: score.plan, assessment: own, scores }]);
}

const pairOf = (a: Statement, b: Statement) => auditOf(a, b).comparisons.compared[0];
const day = "2020-12-31";
const other = "2021-12-31";
const percent = { unit: "%", of: { kind: "plan" } } as const;

test.each([
  ["34", "34", {}, {}, "agree"],
  ["10–12", "10-12", {}, {}, "agree"],
  ["10–12", "11–14", {}, {}, "agree"],
  ["34", "36", {}, {}, "differ"],
  ["more than 34", "34", {}, {}, "differ"],
  ["at least 34", "34", {}, {}, "less-precise"],
  ["more than 30", "34", {}, {}, "less-precise"],
  ["86", "86.27", percent, percent, "less-precise"],
  ["86", "87", percent, percent, "differ"],
  ["86", "86.0", percent, percent, "less-precise"],
  ["34", "34", { unit: "hearings" }, { unit: "days" }, "not-comparable"],
  ["34", "34", { unit: "hearings" }, { unit: "Hearings" }, "agree"],
  ["34", "34", { asOf: day }, { asOf: other }, "not-comparable"],
  ["34", "34", { clauses: 21 }, { clauses: 64 }, "not-comparable"],
  [
    "34",
    "34",
    { period: { start: "2020-01-01", end: day } },
    { period: { start: "2020-07-01", end: day } },
    "not-comparable",
  ],
  ["about 34", "34", {}, {}, "cannot-be-checked"],
  ["up 24 % from nowhere", "34", {}, {}, "cannot-be-checked"],
] as const)("%s and %s: %o %o: %s", (a, b, ofA, ofB, verdict) => {
  expect(pairOf(claim(a, ofA), claim(b, ofB))?.verdict).toBe(verdict);
});

test("what is not stated is said, and by how much two figures differ is exact", () => {
  const undated = { ...score.assessment, period: null, asOf: null };
  const statements = [claim("34"), claim("36.5", { index: 1, asOf: day })];
  const { comparisons } = auditStatements([
    { plan: score.plan, assessment: { ...undated, statements }, scores: [] },
  ]);
  expect(comparisons.compared[0]).toMatchObject({
    verdict: "differ",
    difference: { n: 5n, d: 2n },
    remarks: ["day-unknown", "period-unknown"],
  });
});

test("a change is held against its origin, whichever way it went", () => {
  const origin = claim("50", { id: "y1", asOf: day });
  const changed = (written: string, figure: string) =>
    auditOf(
      origin,
      claim(written, { asOf: other }),
      claim(figure, { asOf: other }),
    ).comparisons.compared.find(({ a, b }) => a.statement.index === 1 && b.statement.index === 2)?.verdict;
  expect(changed("up 24 % from y1", "62")).toBe("less-precise");
  expect(changed("down 24 % from y1", "62")).toBe("differ");
  expect(changed("by 24 % from y1", "38")).toBe("less-precise");
  expect(changed("up 12 points from y1", "62")).toBe("agree");
  expect(changed("up 12 from y1", "63")).toBe("differ");
});

test.each([
  ["up 10 points from y1", "60.9", "less-precise"],
  ["up 10.0 points from y1", "60.9", "differ"],
  ["up 10 points from y1", "61", "agree"],
  ["down 10 points from y1", "39.1", "less-precise"],
  ["down 10 points from y1", "38.9", "differ"],
  ["by 10 points from y1", "39.1", "less-precise"],
  ["by 10 points from y1", "60.9", "less-precise"],
])("points of percents stand for what rounds to them: %s and %s: %s", (written, figure, verdict) => {
  const pair = auditOf(
    claim("50", { id: "y1", asOf: day, ...percent }),
    claim(written, { asOf: other, ...percent }),
    claim(figure, { asOf: other, ...percent }),
  ).comparisons.compared.find(({ a, b }) => a.statement.index === 1 && b.statement.index === 2);
  expect(pair?.verdict).toBe(verdict);
});

test.each([
  ["75", { of: { kind: "plan" }, unit: "%", asOf: "1999-01-01" }, "cannot-be-checked"],
  ["75", { of: { kind: "direction", id: "1" }, unit: "%" }, "reproduced"],
  ["more than 70", { of: { kind: "direction", id: "1" }, unit: "%" }, "reproduced"],
  ["50", { of: { kind: "direction", id: "1" }, unit: "%" }, "attainable"],
  ["60", { of: { kind: "direction", id: "1" }, unit: "%" }, "impossible"],
  ["1", { of: { kind: "band", id: "full" }, unit: "clauses" }, "reproduced"],
  ["2", { of: { kind: "band", id: "full" }, unit: "clauses" }, "attainable"],
  ["3", { of: { kind: "band", id: "full" }, unit: "clauses" }, "impossible"],
  ["50", { of: { kind: "band", id: "full" }, unit: "%" }, "reproduced"],
  ["33", { of: { kind: "band", id: "full" }, unit: "%" }, "impossible"],
  ["2", { of: { kind: "plan" }, unit: "clauses" }, "reproduced"],
  ["9007199254740991", { of: { kind: "plan" }, unit: "clauses" }, "not-reproduced"],
  ["75", { of: { kind: "words", words: "__proto__" }, unit: "%" }, "cannot-be-checked"],
  ["75", { of: { kind: "body", id: "__proto__" }, unit: "%" }, "cannot-be-checked"],
] as const)("%s of %o: %s", (written, about, verdict) => {
  expect(auditOf(claim(written, about as Partial<Statement>)).statements[0]?.verdict).toBe(verdict);
});

test.each([
  ["67", { n: 200n, d: 3n }, { count: 2, of: "value", whole: 3 }],
  ["50", { n: 50n, d: 1n }, { count: 2, of: "in-scope", whole: 4 }],
  ["34", { n: 200n, d: 3n }, { count: 2, of: "value", whole: 3 }],
])("of two shares of a band the one that is claimed is named: %s", (written, found, share) => {
  const own = scoreAssessment(
    inputOf({
      plan: flat("1", "2", "3", "4"),
      rows: ["1", "2"].map((clause) => ({ clause, status: "full" })).concat({ clause: "3", status: "none" }),
    }),
  ).score;
  const statement = claim(written, { of: { kind: "band", id: "full" }, unit: "%" });
  const [check] = checkStatements(
    { ...own, assessment: { ...own.assessment, claims: [], statements: [statement] } },
    () => [],
  );
  expect(check).toMatchObject({ found, share });
});

test.each([
  ["up 24 % from y2", "own-origin"],
  ["up 1 % from y3", "own-origin"],
  ["down 150 % from y1", "below-zero"],
  ["up 1 % from nowhere", "origin"],
])("%s cannot be compared: %s", (written, open) => {
  const { compared } = auditOf(
    claim("50", { id: "y1" }),
    claim(written, { id: "y2" }),
    claim("up 1 % from y2", { id: "y3" }),
  ).comparisons;
  const pair = compared.find(({ a, b }) => a.statement.id === "y1" && b.statement.id === "y2");
  expect(pair?.open).toBe(open);
});

test.each([
  ["more than 34", "34", {}, "differ by at least 1 hearings"],
  ["less than 34", "at least 34", {}, "differ by at least 1 hearings"],
  ["less than 40", "at least 40", percent, "differ, perhaps only by less than 0.01 percentage points"],
  ["1.0000001", "1.0000003", {}, "differ by less than 0.01 hearings"],
  ["1.01", "1.02", {}, "differ by 0.01 hearings"],
] as const)("what is close is not said to differ by 0: %s and %s", async (a, b, about, text) => {
  const pair = pairOf(claim(a, about), claim(b, about));
  if (pair === undefined) throw new Error("no pair");
  expect(pairText(pair, await loadWords("en", ["audit"]))[0]).toBe(text);
});

test.each([
  [{ of: { kind: "band", id: "full" }, unit: "%" }, "withheld"],
  [{ of: { kind: "band", id: "odd" }, unit: "clauses" }, "band-of-method"],
  [{ of: { kind: "direction", id: "1" }, unit: "%" }, "withheld"],
  [{ of: { kind: "direction", id: "9" }, unit: "%" }, "part-of-plan"],
  [{ of: { kind: "body", id: "moj" }, unit: "clauses" }, "withheld"],
] as const)("what an error withholds is said to be withheld: %o", (about, missing) => {
  const broken = inputOf({
    plan: { ...flat("1", "2"), bodies: [{ id: "moj", name: "Ministry" }] },
    rows: [{ clause: "1", status: "full" }],
  });
  const error = problem("NAP210", startOf("a.yaml"), { written: "x", expected: "figure" });
  const own = scoreAssessment(broken, [error]).score;
  const statement = claim("50", about);
  const [check] = checkStatements(
    { ...own, assessment: { ...own.assessment, claims: [], statements: [statement] } },
    () => [],
  );
  expect(check?.missing).toStrictEqual([missing]);
});

const number = fc
  .tuple(fc.nat({ max: 999_999 }), fc.option(fc.nat({ max: 99 })))
  .map(([whole, decimals]) => (decimals === null ? `${whole}` : `${whole}.${decimals}`));
const unambiguous = number.filter((text) => !/^\d{1,3}\.\d{3}$/.test(text));
const reading: fc.Arbitrary<FigureReading> = fc.oneof(
  unambiguous.map((text) => ({ kind: "number" as const, number: text })),
  unambiguous.map((text) => ({ kind: "about" as const, number: text })),
  fc
    .tuple(fc.constantFrom("more-than", "at-least", "less-than", "at-most"), unambiguous)
    .map(([relation, text]) => ({ kind: "bound" as const, relation, number: text })),
  fc
    .tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }))
    .map(([from, more]) => ({ kind: "range" as const, from: `${from}`, to: `${from + more}` })),
  fc
    .tuple(
      fc.constantFrom("up", "down", "by"),
      unambiguous,
      fc.constantFrom("percent", "points"),
      fc.constantFrom("y1", "reg-2020", "a:b"),
    )
    .map(([way, text, unit, from]) => ({ kind: "change" as const, way, number: text, in: unit, from })),
);

test.each(["en", "az", "ru"] as const)(
  "what is printed of a figure is read back: %s",
  async (language: Language) => {
    const words = await loadWords(language, ["audit"]);
    fc.assert(
      fc.property(reading, fc.constantFrom("%", "hearings"), (figure, unit) => {
        expect(readFigure(readingText(figure, unit, words)).reading).toEqual(figure);
      }),
    );
  },
);

/** Whose direction counts nothing across directions, and yet has a figure. */
const ofWeightlessDirection: PlainCase = {
  plan: {
    bodies: [{ id: "a", weight: "1" }],
    directions: ["1", "2"].map((id, weight) => ({
      id,
      weight: `${1 - weight}`,
      clauses: [plainClause(`${id}.1`, "2020-01-01", "2020-03-31")],
    })),
  },
  method: {
    values: { scale: { low: "0/12", mid: "0/12", high: "0/12", top: "0/12" }, percent: "as-given" },
    within: { raters: "min", bodies: "mean", activities: "mean" },
    across: "directions",
    weights: "declared",
    eligible: "all",
    treat: { unrated: "exclude", "not-due": "full", "unrated-part": "exclude", "no-evidence": "as-rated" },
    "minimum-coverage": "0",
    bands: [{ id: "full", min: 0 }],
  },
  rows: [{ clause: "2.1", status: "low" }],
  scope: ["2.1"],
  asOf: "2020-03-31",
};

test("no figure that is scored of a direction or a body is called impossible", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const scored = scoreAssessment(inputOfCase(given)).score;
      const figures = [
        ...scored.directions.map(({ direction, figure }) => ({
          of: { kind: "direction" as const, id: direction.id },
          figure,
        })),
        ...scored.bodies.map(({ body, figure }) => ({ of: { kind: "body" as const, id: body }, figure })),
      ].flatMap(({ of, figure }) => (figure.value === null ? [] : [{ of, value: toPercent(figure.value) }]));
      const statements = figures.map(({ of, value }, index) =>
        claim(roundToText(value, 2, "half-up"), { of, unit: "%", index }),
      );
      const bare = { ...scored.assessment, claims: [], statements };
      // Held against the search alone: as if the rows gave another figure.
      const turned = {
        ...scored,
        assessment: bare,
        directions: scored.directions.map((own) => ({
          ...own,
          figure: { ...own.figure, value: { n: 2n, d: 1n } },
        })),
        bodies: scored.bodies.map((own) => ({ ...own, figure: { ...own.figure, value: { n: 2n, d: 1n } } })),
      };
      const { statements: found } = auditStatements([
        { plan: scored.plan, assessment: bare, scores: [{ score: turned, others: () => [] }] },
      ]);
      expect(
        found.filter(({ verdict }) => verdict === "impossible").map(({ statement }) => statement),
      ).toEqual([]);
    }),
    { numRuns: runs(40), examples: [[ofWeightlessDirection]] },
  );
});

test("what was not published is no figure, and is held against none", () => {
  expect(readFigure("Not published").reading).toEqual({ kind: "unstated" });
  expect(readFigure("dərc olunmayıb").reading).toEqual({ kind: "unstated" });
  const { statements, comparisons } = auditOf(claim("not published"), claim("34"), claim("36"));
  expect(statements[0]).toMatchObject({ verdict: "cannot-be-checked" });
  expect(comparisons.compared.map(({ verdict }) => verdict)).toEqual(["differ"]);
  const own = { of: { kind: "band", id: "full" }, unit: "clauses" } as const;
  expect(auditOf(claim("not published", own)).statements[0]?.missing).toEqual(["unstated"]);
});

test.each([
  ["up 23 % from y2020", "up 40 % from y2019", "279/247", "281/245"],
  ["down 50 % from y2020", "up 100 % from y2019", "199.5/50.5", "200.5/49.5"],
])("of two changes of one unknown figure: %s, %s", (a, b, low, high) => {
  const pair = auditOf(
    claim("not published", { id: "y2019" }),
    claim("not published", { id: "y2020" }),
    claim(a),
    claim(b),
  ).comparisons.compared[0];
  const ratio = (text: string): number => {
    const [n = 0, d = 1] = text.split("/").map(Number);
    return (n / d - 1) * 100;
  };
  expect(pair?.verdict).toBe("cannot-be-checked");
  const { follows } = pair ?? {};
  expect([follows?.id, follows?.from]).toEqual(["y2020", "y2019"]);
  const sizeOf = ({ n, d }: { n: bigint; d: bigint } = { n: 0n, d: 1n }): number => Number(n) / Number(d);
  expect(sizeOf(follows?.low)).toBeCloseTo(ratio(low), 9);
  expect(sizeOf(follows?.high)).toBeCloseTo(ratio(high), 9);
});

test.each([
  ["by 23 % from y2020", "up 40 % from y2019"],
  ["up 3 points from y2020", "up 40 % from y2019"],
  ["down 100 % from y2020", "up 40 % from y2019"],
  ["up 23 % from y2020", "up 40 % from y2020"],
])("nothing follows from %s and %s", (a, b) => {
  const origins = ["y2019", "y2020"].map((id) => claim("not published", { id }));
  expect(auditOf(...origins, claim(a), claim(b)).comparisons.compared[0]?.follows).toBeNull();
});

test("true numbers with true changes: what follows holds", () => {
  const count = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(count, count, count, (first, second, now) => {
      const change = (from: number, id: string): string => {
        const by = Math.round((now / from - 1) * 100);
        return by < 0 ? `down ${-by} % from ${id}` : `up ${by} % from ${id}`;
      };
      const origins = ["a", "b"].map((id) => claim("not published", { id }));
      const { follows } = auditOf(...origins, claim(change(first, "a")), claim(change(second, "b")))
        .comparisons.compared[0] ?? { follows: null };
      if (follows === null) return;
      const truth = (first / second - 1) * 100;
      const sizeOf = ({ n, d }: { n: bigint; d: bigint }): number => Number(n) / Number(d);
      expect(truth).toBeGreaterThanOrEqual(sizeOf(follows.low) - 1e-9);
      expect(truth).toBeLessThanOrEqual(sizeOf(follows.high) + 1e-9);
    }),
    { numRuns: runs(200) },
  );
});

test.each([
  ["10", "5", "2020", "2020/2021", "b"],
  ["5", "10", "2020/2021", "2020", "a"],
  ["10", "10", "2020", "2020/2021", null],
  ["5", "10", "2020", "2020/2021", null],
  ["10", "5", "2020", "2021", null],
])("%s and %s of %s and %s: the longer has fewer: %s", (a, b, first, second, longer) => {
  const period = (years: string) => {
    const [start = "", end = start] = years.split("/");
    return { start: `${start}-01-01`, end: `${end}-12-31` };
  };
  const pair = pairOf(claim(a, { period: period(first) }), claim(b, { period: period(second) }));
  expect(pair).toMatchObject({ verdict: "not-comparable", apart: ["period"], fewerInLonger: longer });
});

test("what is counted in a plan is not held against what else is counted in it", () => {
  const of = { of: { kind: "plan" } } as const;
  expect(
    auditOf(claim("58", { ...of, unit: "clauses" }), claim("86", { ...of, unit: "%" })).comparisons.total,
  ).toBe(0);
});
