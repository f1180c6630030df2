// a published figure and what the rows give -> the line that says how they stand to each other
import { expect, test } from "vitest";
import { fraction } from "../../../src/math/fraction.ts";
import { claimLine } from "../../../src/present/scores/claimLine.ts";
import { words } from "../../words.ts";
import { flat, scoreOf, statuses } from "../../compare/sides.ts";

test("a claim without a figure to set beside it names the method that gives it", () => {
  const score = scoreOf({ plan: flat("1"), rows: statuses({ 1: "full" }) });
  const line = claimLine(
    {
      figure: "86",
      source: null,
      verdict: "reproduced-under",
      difference: null,
      found: null,
      methods: ["halves"],
      roundings: [],
      tried: [],
      clauses: null,
      counts: [],
    },
    score,
    words.en,
  );
  expect(line).toBe("Published 86 %: reproduced by these rows under method halves");
});

const apart = (n: number, language: "en" | "az"): string =>
  claimLine(
    {
      figure: "86.5",
      source: null,
      verdict: "not-reproduced",
      difference: fraction(n, 4),
      found: fraction(346 + n, 4),
      methods: [],
      roundings: [],
      tried: [],
      clauses: null,
      counts: [],
    },
    scoreOf({ plan: flat("1"), rows: statuses({ 1: "full" }) }),
    words[language],
  );

test.each([
  {
    n: -7,
    en: "the rows give 84.75, 1.75 points below it;",
    az: "84,75 verir, bu isə 1,75 faiz bəndi aşağıdır;",
  },
  {
    n: 7,
    en: "the rows give 88.25, 1.75 points above it;",
    az: "88,25 verir, bu isə 1,75 faiz bəndi yuxarıdır;",
  },
])("$n quarters from the published figure: how far, and on which side", ({ n, en, az }) => {
  expect(apart(n, "en")).toContain(`Published 86.5 %: not reproduced: ${en}`);
  expect(apart(n, "az")).toContain(`Dərc olunmuş rəqəm 86,5 %: sətirlərdən alınmır, onlar ${az}`);
});
