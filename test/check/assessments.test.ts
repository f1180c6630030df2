// What an assessment says of itself, and its plan and method → names that lead nowhere, and what does not fit together.
import { describe, expect, test } from "vitest";
import {
  checkAssessment,
  startOf,
  type Assessment,
  type AssessmentText,
  type Located,
} from "../../src/core.ts";
import { checkAssessor } from "../../src/check/checkAssessor.ts";
import { unreadText } from "../../src/model/unread.ts";
import { inputOf, methodOf, type Given } from "../score/given.ts";
import { planOf } from "./tableOf.ts";

const plan: Given["plan"] = {
  sources: [{ id: "letter", title: "Letter" }],
  bodies: [{ id: "fin", name: "Ministry of Finance" }, { id: "moj" }],
  directions: [{ id: "1", clauses: [{ id: "1.1" }, { id: "1.2" }, { id: "1.3" }] }],
};

/** The place of a path is its text, so that a test sees where a problem stands. */
const located = (text: Partial<AssessmentText>, change: Partial<Assessment> = {}): Located<Assessment> => ({
  source: "a.yaml",
  value: { ...inputOf({ plan, rows: [], assessment: text }).assessment, ...change },
  at: (path) => ({ ...startOf(path.join(".")), line: path.length }),
});

const told = (problems: ReturnType<typeof checkAssessment>) =>
  problems.map(({ code, at, params }) => [code, at.source, params]);

const check = (text: Partial<AssessmentText>, change: Partial<Assessment> = {}) =>
  told(checkAssessment(located(text, change), planOf(plan), methodOf({})));

const run = { plan: "plan", from: "1.1", to: "1.3" };

describe("the scope", () => {
  test("names clauses of the plan, each once", () => {
    expect(check({ scope: ["1.1", "1.3"] })).toEqual([]);
    expect(check({ scope: ["1.1", "1,2", "9.9", "1.1"] })).toEqual([
      ["NAP301", "scope.3.id", { what: "clause", id: "1.1", first: { line: 2 } }],
      ["NAP315", "scope.1", { id: "1,2", ...run, suggestion: "1.2" }],
      ["NAP315", "scope.2", { id: "9.9", ...run }],
    ]);
    expect([check({ scope: "plan" }), check({ scope: "rated" })]).toEqual([[], []]);
  });
  test("says nothing where it could not be read, or the plan is not known", () => {
    const unread = unreadText(["scope", 0]);
    expect(check({}, { scope: [unread, unread] })).toEqual([]);
    expect(checkAssessment(located({ scope: ["9.9"] }), null, null)).toEqual([]);
  });
});

describe("claims", () => {
  test("name sources of the plan and bands of the method", () => {
    const claims = [
      { figure: "50", source: "letter" },
      { figure: "50", source: "lettr", counts: { full: 1, ful: 1, else: 1 } },
      { figure: "50", source: "radio" },
    ];
    const allowed = ["full", "at-least-half", "under-half"];
    expect(check({ claims })).toEqual([
      ["NAP305", "claims.1.source", { id: "lettr", known: ["letter"], suggestion: "letter" }],
      ["NAP201", "claims.1.counts.ful", { key: "ful", allowed, suggestion: "full" }],
      ["NAP201", "claims.1.counts.else", { key: "else", allowed }],
      ["NAP305", "claims.2.source", { id: "radio", known: ["letter"] }],
    ]);
    expect(checkAssessment(located({ claims }), null, null)).toEqual([]);
  });
  test("with counts that do not add up, or exclude the figure", () => {
    const claims = [
      { figure: "60", clauses: 3, counts: { full: 2, "under-half": 2 } },
      { figure: "86", clauses: 3, counts: { "under-half": 1 } },
      { figure: "83.3", clauses: 3, counts: { "under-half": 1 } },
      { figure: "86", counts: { "under-half": 1 } },
      { figure: "86", clauses: 0, counts: { "under-half": 1 } },
      { figure: "86", clauses: 3, counts: {} },
      { figure: "86", clauses: 3, counts: { "under-half": 1, odd: 1 } },
    ];
    expect(check({ claims })).toEqual([
      ["NAP502", "claims.0.counts", { what: "sum", claimed: 4, found: 3 }],
      ["NAP503", "claims.1.figure", { figure: "86", clauses: 3, low: "33.33", high: "83.33" }],
      ["NAP201", "claims.6.counts.odd", { key: "odd", allowed: ["full", "at-least-half", "under-half"] }],
    ]);
    const finer = [{ figure: "86.125", clauses: 3, counts: { "under-half": 1 } }];
    expect(check({ claims: finer })).toMatchObject([["NAP503", "claims.0.figure", { high: "83.333" }]]);
    expect(
      told(
        checkAssessment(
          located({ claims: claims.slice(1, 2) }),
          planOf(plan),
          methodOf({ rounding: { decimals: 0, mode: "up" } }),
        ),
      ),
    ).toMatchObject([["NAP503", "claims.0.figure", { low: "34", high: "84" }]]);
  });
});

describe("the assessor", () => {
  const assessor = (change: Partial<Assessment>, rows = 0) =>
    told(
      checkAssessor(
        located(
          {},
          {
            ...change,
            ratings: { ...inputOf({ plan, rows: [] }).assessment.ratings, rows },
          },
        ),
        planOf(plan),
      ),
    );
  const of = { body: "fin", source: "letter" } as NonNullable<Assessment["of"]>;

  test("codes an account that is named, and names none else", () => {
    expect(assessor({ kind: "coded", of: null })).toEqual([["NAP328", "assessor.kind", { missing: "of" }]]);
    expect(assessor({ kind: null, of })).toEqual([["NAP328", "of", { missing: "kind" }]]);
    expect(assessor({ kind: "own", of } as never)).toEqual([
      ["NAP328", "of", { missing: "kind", kind: "own" }],
    ]);
    expect([assessor({ kind: "coded", of }), assessor({ kind: null, of: null })]).toEqual([[], []]);
  });

  test("has no rows where nothing was published", () => {
    expect(assessor({ published: false }, 3)).toEqual([["NAP329", "published", { rows: 3 }]]);
    expect([assessor({ published: false }), assessor({ published: true }, 3)]).toEqual([[], []]);
  });

  test("names bodies, sources and clauses of the plan", () => {
    const known = ["fin", "moj"];
    const wrong = { body: "finn", source: "lettr" } as NonNullable<Assessment["of"]>;
    expect(assessor({ kind: "coded", of: wrong })).toEqual([
      ["NAP303", "of.body", { id: "finn", known, suggestion: "fin" }],
      ["NAP305", "of.source", { id: "lettr", known: ["letter"], suggestion: "letter" }],
    ]);
    const interests = [
      { body: "moj", clauses: ["1.1"] },
      { body: "police", clauses: ["1.1", "1,2", "9.9"] },
    ] as unknown as Assessment["interests"];
    expect(assessor({ interests })).toStrictEqual([
      ["NAP303", "interests.1.body", { id: "police", known }],
      ["NAP315", "interests.1.clauses.1", { id: "1,2", in: "interests", ...run, suggestion: "1.2" }],
      ["NAP315", "interests.1.clauses.2", { id: "9.9", in: "interests", ...run }],
    ]);
    const unread = unreadText(["of"]);
    expect(assessor({ kind: "coded", of: { body: unread, source: unread } as never })).toEqual([]);
    expect(checkAssessor(located({}, { interests }), null)).toEqual([]);
  });
});
