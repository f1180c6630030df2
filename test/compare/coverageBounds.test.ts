// sides without common clauses -> what either figure could be, under its own method and weights, counted by hand
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { MethodText } from "../../src/model/method.ts";
import { plain } from "./plain.ts";
import { flat, options, scoreOf, statuses, type Side } from "./sides.ts";

const plan: Side["plan"] = {
  directions: [
    {
      id: "d1",
      weight: 3,
      clauses: [
        { id: "1", weight: 2 },
        { id: "2", weight: 1 },
      ],
    },
    {
      id: "d2",
      weight: 1,
      clauses: [
        { id: "3", weight: 1 },
        { id: "4", weight: 3 },
      ],
    },
    { id: "d3", weight: 5, clauses: [{ id: "5", weight: 7 }] },
  ],
};

type Rules = Pick<MethodText, "across" | "weights">;

const bounds = (rulesA: Rules, rulesB: Rules): unknown =>
  plain(
    compareScores(
      scoreOf({ plan, rows: statuses({ 1: "full", 3: "none" }), method: { id: "a", ...rulesA } }),
      scoreOf({ plan, rows: statuses({ 2: "none", 4: "partial" }), method: { id: "b", ...rulesB } }),
      options,
    ).split.bounds,
  );

test("over directions with their weights: A 2/3 and 0, or 1 and 3/4; over clauses: B 1/2 of 4, or 5/2", () => {
  expect(
    bounds({ across: "directions", weights: "declared" }, { across: "clauses", weights: "equal" }),
  ).toEqual({
    clauses: 4,
    a: { low: "50", high: "375/4" },
    b: { low: "25/2", high: "125/2" },
    gap: { low: "-25/2", high: "325/4" },
  });
});

test("over directions of equal weights: A 1/2 and 0, or 1 and 1/2; over weighed clauses: B 3/2 of 7, or 9/2", () => {
  expect(
    bounds({ across: "directions", weights: "equal" }, { across: "clauses", weights: "declared" }),
  ).toEqual({
    clauses: 4,
    a: { low: "25", high: "75" },
    b: { low: "150/7", high: "450/7" },
    gap: { low: "-275/7", high: "375/7" },
  });
});

const boundsOf = (a: Side["rows"], b: Side["rows"], method: Partial<MethodText> = {}): unknown =>
  plain(
    compareScores(
      scoreOf({ plan: flat("1", "2"), rows: a, method }),
      scoreOf({ plan: flat("1", "2"), rows: b, method }),
      options,
    ).split.bounds,
  );

test("a clause that either side counts, as zero even, is known", () => {
  const zeroing = { id: "zero", treat: { unrated: "zero" } } as const;
  expect(boundsOf(statuses({ 1: "full" }), statuses({ 2: "partial" }), zeroing)).toEqual({
    clauses: 2,
    a: { low: "50", high: "50" },
    b: { low: "25", high: "25" },
    gap: { low: "25", high: "25" },
  });
});

test("of a side that rated nothing all is possible", () => {
  expect(boundsOf([], statuses({ 2: "partial" }))).toEqual({
    clauses: 1,
    a: { low: "0", high: "100" },
    b: { low: "50", high: "50" },
    gap: { low: "-50", high: "50" },
  });
  expect(boundsOf([], [])).toEqual({
    clauses: 0,
    a: { low: "0", high: "100" },
    b: { low: "0", high: "100" },
    gap: { low: "-100", high: "100" },
  });
});
