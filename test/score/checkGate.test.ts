// A least figure wanted → met or not by exact values, and how far away
import { expect, test } from "vitest";
import {
  checkGate,
  fraction,
  parseFraction,
  scoreAssessment,
  type Fraction,
  type Gate,
} from "../../src/core.ts";
import { flat, inputOf, scoreGiven, textOf, type Given } from "./given.ts";

const twoThirds: Given = {
  plan: {
    directions: [
      { id: "1", clauses: [{ id: "1.1" }, { id: "1.2" }] },
      { id: "2", clauses: [{ id: "2.1" }] },
      { id: "3", clauses: [{ id: "3.1" }] },
    ],
  },
  rows: [
    { clause: "1.1", status: "full" },
    { clause: "1.2", status: "none" },
    { clause: "2.1", status: "full" },
  ],
};

const overall: Gate["group"] = { level: "overall" };
const direction = (id: string): Gate["group"] => ({ level: "direction", id });
const body = (id: string): Gate["group"] => ({ level: "body", id });

const gate = (
  minimum: string,
  group: Gate["group"] = overall,
  given = twoThirds,
  kind: Gate["kind"] = "min-score",
) =>
  checkGate(scoreGiven(given).score, {
    kind,
    group,
    minimum: parseFraction(minimum) as Fraction,
    written: minimum,
  });

test("exactly the minimum is enough", () => {
  expect(gate("200/3")).toMatchObject({ met: true, distance: null, credit: null, clauses: [] });
});

test("what would be printed as the minimum is not enough", () => {
  const found = gate("66.67");
  expect(found?.met).toBe(false);
  expect([found?.found, found?.distance, found?.credit].map(textOf)).toEqual(["200/3", "1/300", "1/10000"]);
});

test("the clauses named are the fewest that can bring it", () => {
  expect(gate("100")?.clauses.map(({ clause }) => clause.id)).toEqual(["1.2"]);
  const rows = ["1", "2", "3", "4"].map((id) => ({ clause: id, percent: id === "4" ? "0" : "60" }));
  const found = gate("75", overall, { plan: flat("1", "2", "3", "4"), rows });
  expect(textOf(found?.distance)).toBe("30");
  expect(found?.clauses.map(({ clause }) => clause.id)).toEqual(["4", "1"]);
});

test("a direction is judged by its own clauses", () => {
  expect(gate("50", direction("1"))?.met).toBe(true);
  const found = gate("75", direction("1"));
  expect([found?.found, found?.distance, found?.credit].map(textOf)).toEqual(["50", "25", "1/2"]);
});

test.each(["min-score", "min-coverage"] as const)(
  "what has no figure has reached nothing, not even 0: %s",
  (kind) => {
    expect(gate("0", direction("3"))).toMatchObject({ met: false, found: null, distance: null, clauses: [] });
    const withheld = scoreAssessment(inputOf(twoThirds), [
      { code: "NAP101", at: { source: "a", line: 1, column: 1 }, params: { path: "a", reason: "is-folder" } },
    ]);
    expect(checkGate(withheld.score, { kind, group: overall, minimum: fraction(0), written: "0" })?.met).toBe(
      false,
    );
  },
);

test("coverage is the share of eligible clauses that have a value", () => {
  const coverage = (minimum: string, group: Gate["group"] = overall) =>
    gate(minimum, group, twoThirds, "min-coverage");
  expect(coverage("75")).toMatchObject({ met: true, distance: null, credit: null });
  const short = coverage("76");
  expect([short?.found, short?.distance, short?.credit].map(textOf)).toEqual(["75", "1", "1"]);
  expect(coverage("100", direction("1"))?.met).toBe(true);
  expect(coverage("1", direction("3"))).toMatchObject({ met: false, clauses: [] });
  expect(coverage("0", direction("3"))?.met).toBe(true);
  expect(coverage("50", direction("9"))).toBeNull();
});

// moj leads 1.1 (full), 1.2 (none) and 2.1 (unrated); 1.1 names city as well, which nobody else rates.
const ofBodies: Given = {
  plan: {
    bodies: [{ id: "moj" }, { id: "city" }, { id: "idle" }],
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1.1", lead: ["moj"] },
          { id: "1.2", lead: ["moj"] },
        ],
      },
      {
        id: "2",
        clauses: [
          { id: "2.1", lead: ["moj"] },
          { id: "2.2", lead: ["city"] },
        ],
      },
    ],
  },
  rows: [
    { clause: "1.1", status: "full" },
    { clause: "1.2", status: "none" },
    { clause: "2.2", status: "full" },
  ],
};

test("a body is judged by the clauses that it is responsible for", () => {
  expect(gate("50", body("moj"), ofBodies)?.met).toBe(true);
  expect(gate("100", body("city"), ofBodies)?.met).toBe(true);
  const found = gate("60", body("moj"), ofBodies);
  expect([found?.found, found?.distance, found?.credit].map(textOf)).toEqual(["50", "10", "1/5"]);
  expect(found?.clauses.map(({ clause }) => clause.id)).toEqual(["1.2"]);
  expect(gate("66", body("moj"), ofBodies, "min-coverage")?.met).toBe(true);
  const coverage = gate("67", body("moj"), ofBodies, "min-coverage");
  expect([coverage?.found, coverage?.credit].map(textOf)).toEqual(["200/3", "1"]);
  expect(gate("0", body("idle"), ofBodies)).toBeNull();
});

test("a direction that the plan does not have cannot be judged", () => {
  expect(gate("50", direction("9"))).toBeNull();
});
