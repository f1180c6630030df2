// Plans and methods → ids given twice, names that lead nowhere, windows outside of the period.
import { expect, test } from "vitest";
import {
  checkMethod,
  checkPlan,
  startOf,
  toPlan,
  toScale,
  type MethodText,
  type Plan,
  type PlanText,
} from "../../src/core.ts";
import { duplicateIds } from "../../src/check/duplicateIds.ts";
import { unreadText } from "../../src/model/unread.ts";
import type { Path } from "../../src/core.ts";

/** The place of a path is its text, so that a test sees where a problem stands. */
const at = (path: Path) => ({ ...startOf(path.join(".")), line: path.length });

const told = (problems: ReturnType<typeof checkPlan>) =>
  problems.map(({ code, at: place, params }) => [code, place.source, params]);

const read = (text: Omit<PlanText, "format" | "id" | "period">) =>
  toPlan("p.yaml", { format: "nap/plan@1", id: "p", period: { start: 2020, end: 2022 }, ...text }, at).plan;

const check = (text: Omit<PlanText, "format" | "id" | "period">) => told(checkPlan({ ...read(text), at }));

test("ids are given once: of directions, clauses in all of them, bodies, sources, activities of a clause", () => {
  const activities = [{ id: "x" }, { id: "x" }];
  expect(
    check({
      sources: [
        { id: "s", title: "S" },
        { id: "s", title: "S" },
      ],
      bodies: [{ id: "b" }, { id: "b" }],
      directions: [
        {
          id: "1",
          clauses: [
            { id: "1.1", activities },
            { id: "1.2", activities: [{ id: "x" }] },
          ],
        },
        { id: "1", clauses: [{ id: "1.1" }] },
      ],
    }),
  ).toEqual([
    ["NAP301", "directions.1.id", { what: "direction", id: "1", first: { line: 2 } }],
    ["NAP301", "directions.1.clauses.0.id", { what: "clause", id: "1.1", first: { line: 4 } }],
    ["NAP301", "bodies.1.id", { what: "body", id: "b", first: { line: 2 } }],
    ["NAP301", "sources.1.id", { what: "source", id: "s", first: { line: 2 } }],
    ["NAP301", "directions.0.clauses.0.activities.1.id", { what: "activity", id: "x", first: { line: 6 } }],
  ]);
});

test("what an alias repeats stands where the two ways part, and else where it is", () => {
  const items = [
    { id: "1.1", path: ["directions", 0, "clauses", 0] },
    { id: "1.1", path: ["directions", 1, "clauses", 0] },
  ];
  const told301 = (lines: (path: Path) => number) =>
    duplicateIds(
      { source: "p.yaml", value: null, at: (path) => ({ ...startOf("p.yaml"), line: lines(path) }) },
      "clause",
      items,
    ).map((found) => found.at.line);
  expect(told301((path) => (path.length >= 3 ? 30 : path.length === 2 ? 20 + Number(path[1]) : 1))).toEqual([
    21,
  ]);
  expect(told301((path) => (path.length === 5 ? 50 + Number(path[1]) : path.length))).toEqual([51]);
  expect(told301((path) => path.length)).toEqual([5]);
});

test("bodies of clauses are listed in the plan", () => {
  const bodies = [{ id: "fin" }, { id: "moj" }];
  const known = ["fin", "moj"];
  expect(
    check({
      bodies,
      directions: [
        { id: "1", clauses: [{ id: "1.1", lead: ["fin", "finn"], partners: ["moi"], bodies: ["police"] }] },
      ],
    }),
  ).toEqual([
    ["NAP303", "directions.0.clauses.0.lead.1", { id: "finn", known, suggestion: "fin" }],
    ["NAP303", "directions.0.clauses.0.partners.0", { id: "moi", known, suggestion: "moj" }],
    ["NAP303", "directions.0.clauses.0.bodies.0", { id: "police", known }],
  ]);
  const unread = unreadText(["lead"]);
  expect(check({ bodies, directions: [{ id: "1", clauses: [{ id: "1.1", lead: [unread] }] }] })).toEqual([]);
});

test("windows lie within the period of the plan", () => {
  const plan = read({ directions: [{ id: "1", clauses: ["a", "b", "c", "d"].map((id) => ({ id })) }] });
  const windows = [
    ["2020-01-01", "2022-12-31"],
    ["2019-12-31", "2022-12-31"],
    ["2020-01-01", "2023-01-01"],
    ["2021-01-01", "2021-01-01"],
  ] as const;
  const directions = plan.value.directions.map((direction) => ({
    ...direction,
    clauses: direction.clauses.map((clause, index) => ({
      ...clause,
      window: { start: windows[index]?.[0], end: windows[index]?.[1] },
    })),
  })) as unknown as Plan["directions"];
  const period = { planStart: "2020-01-01", planEnd: "2022-12-31" };
  expect(told(checkPlan({ ...plan, value: { ...plan.value, directions }, at }))).toEqual([
    [
      "NAP208",
      "directions.0.clauses.1.window",
      { clause: "b", start: "2019-12-31", end: "2022-12-31", ...period },
    ],
    [
      "NAP208",
      "directions.0.clauses.2.window",
      { clause: "c", start: "2020-01-01", end: "2023-01-01", ...period },
    ],
  ]);
});

test("values are of levels of their scale, and the scale is spelt as one that is loaded", () => {
  const scale = toScale(
    "s.yaml",
    { format: "nap/scale@1", id: "steps", levels: [{ id: "none" }, { id: "full" }] },
    at,
  ).value;
  const found = (values: object | undefined, scales: readonly string[] = ["steps", "other"]) =>
    told(
      checkMethod(
        {
          text: {
            format: "nap/method@1",
            id: "m",
            ...(values === undefined ? {} : { values }),
          } as MethodText,
          at,
        },
        (id) => (id === "steps" ? scale : null),
        scales,
      ),
    );
  const levels = ["none", "full"];
  expect(found({ percent: "refuse", steps: { none: 0, ful: 1, half: "1/2" } })).toEqual([
    ["NAP410", "values.steps.ful", { method: "m", level: "ful", scale: "steps", levels, suggestion: "full" }],
    ["NAP410", "values.steps.half", { method: "m", level: "half", scale: "steps", levels }],
  ]);
  expect(found({ step: { none: 0 } })).toEqual([
    ["NAP306", "values.step", { id: "step", known: ["steps", "other"], suggestion: "steps" }],
  ]);
  // Who values both means both, and a scale that is not loaded is that of somebody else.
  expect(found({ step: { none: 0 }, steps: { none: 0 } })).toEqual([]);
  expect([
    found({ canada: { none: 0 } }),
    found(undefined),
    found({ steps: null }),
    found({ step: {} }, []),
  ]).toEqual([[], [], [], []]);
});

test("an id that is the same text as the first one's is told where the ways part", () => {
  const lines = (path: Path): number =>
    path.at(-1) === "id" ? 7 : path.length >= 3 ? 30 : path.length === 2 ? 20 + Number(path[1]) : 1;
  const [found] = duplicateIds(
    { source: "p.yaml", value: null, at: (path) => ({ ...startOf("p.yaml"), line: lines(path) }) },
    "clause",
    [0, 1].map((direction) => ({ id: "1.1", path: ["directions", direction, "clauses", 0] })),
  );
  expect(found?.at.line).toBe(21);
});

test.each([
  [
    "a later one before an earlier one",
    [
      ["y1", "2020-12-31"],
      ["m06", "2020-06-30"],
    ],
    ["m06"],
  ],
  [
    "in the order of time",
    [
      ["m06", "2020-06-30"],
      ["y1", "2020-12-31"],
    ],
    [],
  ],
  [
    "one day, two kinds of reporters",
    [
      ["a", "2020-12-31", "self-report"],
      ["b", "2020-12-31", "alternative"],
    ],
    [],
  ],
  [
    "one day, one kind of reporters",
    [
      ["a", "2020-12-31", "self-report"],
      ["b", "2020-12-31", "self-report"],
    ],
    ["b"],
  ],
  [
    "one day, nobody named",
    [
      ["a", "2020-12-31"],
      ["b", "2020-12-31"],
    ],
    ["b"],
  ],
] as const)("rounds: %s", (_, written, misplaced) => {
  const rounds = written.map(([id, day, by]) => ({ id, "as-of": day, ...(by === undefined ? {} : { by }) }));
  const found = check({ rounds, directions: [{ id: "1", clauses: [{ id: "1.1" }] }] });
  expect(found.map(([code, , params]) => [code, (params as { round: string }).round])).toEqual(
    misplaced.map((id) => ["NAP703", id]),
  );
});
