// An assessment with claims and rows → NAP504 where no mean of so many clauses is the figure
import { expect, test } from "vitest";
import { impossibleClaims, startOf, type MethodText, type Path, type Problem } from "../../src/core.ts";
import { flat, inputOf, type Row } from "../score/given.ts";

type Claims = readonly { readonly figure: string; readonly clauses?: number }[];

const ids = ["1.1", "1.2", "1.3", "1.4"];

/** The place of a path is its text. */
const at = (path: Path) => startOf(path.join("."));

function found(claims: Claims, rows: readonly Row[] = [], method: Partial<MethodText> = {}): Problem[] {
  const input = inputOf({
    plan: flat(...ids),
    rows,
    method,
    assessment: { scale: "three-step", claims: claims.map((claim) => ({ ...claim })) },
  });
  return impossibleClaims({ source: "assessment.yaml", value: input.assessment, at }, input.method);
}

test("72.22 over 21 at 0, 50 or 100 %, which 9 and 18 would give", () => {
  const [problem, ...others] = found([{ figure: "72.22", clauses: 21 }]);
  expect(others).toEqual([]);
  expect(problem?.at.source).toBe("claims.0.figure");
  expect([problem?.code, problem?.params]).toEqual([
    "NAP504",
    {
      figure: "72.22",
      clauses: 21,
      levels: { percents: ["0", "50", "100"], whole: false },
      fitting: [9, 18],
    },
  ]);
});

test("nothing of figures that fit under some rule", () => {
  const fitting = [
    { figure: "72.22", clauses: 18 },
    { figure: "72.23", clauses: 18 },
    { figure: "86", clauses: 64 },
    { figure: "100", clauses: 3 },
    { figure: "0", clauses: 3 },
    { figure: "72.22" },
  ];
  expect(found(fitting)).toEqual([]);
});

test("whole percents in rows make every whole percent a level", () => {
  const rows = [{ clause: "1.1", percent: "40" }];
  expect(found([{ figure: "72.22", clauses: 18 }], rows)).toEqual([]);
  expect(found([{ figure: "72.22", clauses: 21 }], rows)).toMatchObject([
    { params: { levels: { percents: [], whole: true } } },
  ]);
  const thirds = { values: { "three-step": { none: 0, partial: "1/3", full: 1 } } };
  expect(found([{ figure: "72.229", clauses: 21 }], rows, thirds)).toMatchObject([
    { params: { levels: { percents: ["100/3"], whole: true } } },
  ]);
});

test("the rules for gaps and evidence add levels", () => {
  const claims = [{ figure: "16.67", clauses: 3 }];
  expect(found(claims, [], { treat: { "no-evidence": "as-rated" } })).toEqual([]);
  const full = { values: { "three-step": { none: "1/2", partial: "1/2", full: 1 } } };
  expect(found(claims, [], full)).toHaveLength(1);
  expect(found(claims, [], { ...full, treat: { unrated: "zero" } })).toEqual([]);
  expect(
    found([{ figure: "33.33", clauses: 3 }], [], { ...full, treat: { "no-evidence": "cap-1/3" } }),
  ).toEqual([]);
});

test.each<readonly [string, readonly Row[], Partial<MethodText>]>([
  ["a mean over directions", [], { across: "directions" }],
  ["declared weights", [], { weights: "declared" }],
  ["finer percents", [{ clause: "1.1", percent: "40.5" }], {}],
  [
    "two ratings of a clause",
    [
      { clause: "1.1", rater: "a", status: "full" },
      { clause: "1.1", rater: "b", status: "none" },
    ],
    {},
  ],
])("silent about %s", (_, rows, method) => {
  expect(found([{ figure: "72.22", clauses: 21 }], rows, method)).toEqual([]);
});

test("claims over more clauses than anybody counts, and levels without a common unit, are left alone", () => {
  const odd = { figure: "49.99", clauses: 3 };
  expect(found([odd])).toMatchObject([{ params: { fitting: [] } }]);
  expect(found([{ figure: "49.99", clauses: 1_000_000_000 }, odd])).toMatchObject([
    { params: { clauses: 3 } },
  ]);
  const values = { values: { "three-step": { none: 0, partial: "0.500000000001", full: 1 } } };
  expect(found([{ figure: "49.99", clauses: 500 }], [], values)).toEqual([]);
});

test("up to 500 clauses are examined, and of the numbers that fit the last six are named", () => {
  expect(found([{ figure: "49.99", clauses: 500 }])).toHaveLength(1);
  expect(found([{ figure: "49.99", clauses: 501 }])).toEqual([]);
  expect(found([{ figure: "33.33", clauses: 100 }])).toMatchObject([
    { params: { fitting: [84, 87, 90, 93, 96, 99] } },
  ]);
});

test("a mean one whole printed unit away does not print as the figure", () => {
  for (const figure of ["49", "51"])
    expect(found([{ figure, clauses: 1 }])).toMatchObject([{ params: { fitting: [] } }]);
});

test("silent without a scale, about measured values, and where not every percent counts as it is", () => {
  const claims = [{ figure: "72.22", clauses: 21 }];
  const rows = [{ clause: "1.1", percent: "40" }];
  const input = inputOf({ plan: flat(...ids), rows, assessment: { claims } });
  expect(impossibleClaims({ source: "a.yaml", value: input.assessment, at }, input.method)).toEqual([]);
  expect(found(claims, rows, { values: { percent: "full-only" } })).toEqual([]);
  expect(found(claims, [...rows, { clause: "1.2", percent: "40.5" }])).toEqual([]);
  expect(found(claims, [{ clause: "1.1", value: "7" }])).toEqual([]);
  expect(found(claims, [...rows, { clause: "1.2", value: "7" }])).toEqual([]);
});
