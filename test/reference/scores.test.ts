// Scores that were computed elsewhere → the same scores here, exactly.
import { describe, expect, test } from "vitest";
import type { MethodText } from "../../src/core.ts";
import { figuresOf, figureText, scoreGiven, type Given, type Row } from "../score/given.ts";
import { ratioText, readReference, type Ratio } from "./readReference.ts";

type Directions = Given["plan"]["directions"];

/** Clause → direction, as a plan; every clause has the bodies b1, b2, b3. */
function planOf(directions: Readonly<Record<string, string>>): Given["plan"] {
  const ids = [...new Set(Object.values(directions))];
  return {
    bodies: ["b1", "b2", "b3"].map((id) => ({ id })),
    directions: ids.map((id): Directions[number] => ({
      id,
      clauses: Object.keys(directions)
        .filter((clause) => directions[clause] === id)
        .map((clause) => ({ id: clause, bodies: ["b1", "b2", "b3"] })),
    })),
  };
}

/** Clause → status of each body, as rows. */
const rowsOf = (ratings: Readonly<Record<string, readonly string[]>>): Row[] =>
  Object.entries(ratings).flatMap(([clause, statuses]) =>
    statuses.map((status, index) => ({ clause, body: `b${index + 1}`, status, note: "as stated" })),
  );

const scaleOf = (levels: readonly string[]) => ({ id: "reference", levels: levels.map((id) => ({ id })) });

const valuesOf = (percents: Readonly<Record<string, number>>) => ({
  reference: Object.fromEntries(
    Object.entries(percents).map(([level, percent]) => [level, `${percent}/100`]),
  ),
});

const acrossOf = (name: string) => (name === "clause-mean" ? "clauses" : "directions");

describe("COINr's data availability threshold", () => {
  const { rows, expected } = readReference<{
    rows: (number | null)[][];
    expected: { thresh_2_3: (number | null)[]; no_thresh: number[] };
  }>("composite.json", "coinr-dat-thresh");

  /** Each row of the table is a direction, each cell a clause; the numbers are percents. */
  const given: Given = {
    plan: {
      directions: rows.map((cells, row) => ({
        id: `${row}`,
        clauses: cells.map((_, cell) => ({ id: `${row}.${cell}` })),
      })),
    },
    rows: rows.flatMap((cells, row) =>
      cells.flatMap((percent, cell) =>
        percent === null ? [] : [{ clause: `${row}.${cell}`, percent: `${percent}` }],
      ),
    ),
  };
  test.each([
    ["2/3", expected.thresh_2_3],
    ["0", expected.no_thresh],
  ])("minimum coverage %s", (minimum, values) => {
    const { directions } = scoreGiven({ ...given, method: { "minimum-coverage": minimum } }).score;
    const texts = values.map((value) =>
      value === null ? "insufficient below-minimum-coverage" : `${value}`,
    );
    expect(figuresOf(directions)).toEqual(texts);
  });
});

describe("two assessors of ten clauses", () => {
  interface Side {
    readonly ratings: Record<string, string[]>;
    readonly scale: Record<string, number>;
    readonly within: "mean" | "min";
    readonly across: string;
  }
  const { directions, A, B, expected } = readReference<{
    directions: Record<string, string>;
    A: Side;
    B: Side;
    expected: Record<
      "F_A" | "F_B" | "F_A_on_I" | "F_B_on_I" | "methodB_ratingsA_on_I" | "methodA_ratingsB_on_I",
      Ratio
    >;
  }>("decomposition.json", "nap-gap-decomposition-10-clauses");
  const both = Object.keys(A.ratings).filter((clause) => clause in B.ratings);

  const score = (method: Side, rated: Side, scope: "plan" | string[]): string =>
    figureText({
      ...scoreGiven({
        plan: planOf(directions),
        rows: rowsOf(rated.ratings).filter(({ clause }) => scope === "plan" || scope.includes(clause ?? "")),
        scale: scaleOf(["N", "P", "I"]),
        assessment: { scope },
        method: {
          values: valuesOf(method.scale),
          within: { bodies: method.within },
          across: acrossOf(method.across),
        },
      }).score.overall,
      reasons: [],
    });

  test.each([
    ["F_A", A, A, "plan"],
    ["F_B", B, B, "plan"],
    ["F_A_on_I", A, A, both],
    ["F_B_on_I", B, B, both],
    ["methodB_ratingsA_on_I", B, A, both],
    ["methodA_ratingsB_on_I", A, B, both],
  ] as const)("%s", (name, method, rated, scope) => {
    expect(score(method, rated, scope)).toBe(ratioText(expected[name]));
  });
});

describe("all 54 methods of the enumeration", () => {
  const { directions, ratings, scales, expected } = readReference<{
    directions: Record<string, string>;
    ratings: Record<string, string[]>;
    scales: Record<string, Record<string, number>>;
    expected: {
      runs: number;
      grid: { choice: { scale: string; within: string; across: string; not_due: string }; score: string }[];
    };
  }>("enumeration-54.json", "nap-exact-enumeration-54");

  test("are all there", () => {
    expect(expected.grid).toHaveLength(expected.runs);
  });

  test.each(expected.grid.map((item) => [Object.values(item.choice).join(", "), item] as const))(
    "%s",
    (_, { choice, score }) => {
      // X is a clause that is not due. To count it in full is no rule of a method, so there X is a level worth 1.
      const full = choice.not_due === "full";
      const rows = rowsOf(ratings).map((row) =>
        row.status === "X" && !full ? { ...row, status: "not-due" } : row,
      );
      const method: Partial<MethodText> = {
        values: valuesOf({ ...scales[choice.scale], ...(full ? { X: 100 } : {}) }),
        within: { bodies: choice.within as "mean" },
        across: acrossOf(choice.across),
        treat: { "not-due": choice.not_due === "zero" ? "zero" : "exclude" },
      };
      const scale = scaleOf(["N", "P", "I", "X"]);
      expect(figureText(scoreGiven({ plan: planOf(directions), rows, scale, method }).score.overall)).toBe(
        score,
      );
    },
  );
});

describe("the same statuses at three dates", () => {
  const { clauses, expected } = readReference<{
    clauses: Record<string, { start: number; end: number; actual: number }>;
    expected: Record<string, Record<"face_mean_all" | "mean_due_only" | "mean_started_only", Ratio>>;
  }>("schedule.json", "five-clauses-same-statuses");
  const plan: Given["plan"] = {
    directions: [
      {
        id: "1",
        clauses: Object.entries(clauses).map(([id, { start, end }]) => ({ id, window: { start, end } })),
      },
    ],
  };
  const rows = Object.entries(clauses).map(([clause, { actual }]) => ({ clause, percent: `${actual}` }));
  const columns = [
    ["face", "all", "face_mean_all"],
    ["due only", "due", "mean_due_only"],
    ["started only", "started", "mean_started_only"],
  ] as const;

  test.each(
    ["2020", "2021", "2022"].flatMap((year) =>
      columns.map(([name, eligible, key]) => [year, name, eligible, key] as const),
    ),
  )("at the end of %s, %s", (year, _, eligible, key) => {
    const found = scoreGiven({ plan, rows, method: { eligible }, assessment: { "as-of": year } }).score
      .overall;
    expect(figureText(found)).toBe(ratioText((expected[year] as Record<typeof key, Ratio>)[key]));
  });
});
