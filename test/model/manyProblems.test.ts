// more problems than anybody reads → ten thousand of each code, and how many there are beyond
import { expect, test } from "vitest";
import { checkDocument, loadWords, problem, startOf } from "../../src/core.ts";
import { countOf, limitedProblems, manyProblems } from "../../src/model/manyProblems.ts";

const at = startOf("ratings.csv");

function found(errors: number, warnings: number) {
  const problems = manyProblems();
  let made = 0;
  const add = (code: "NAP220" | "NAP213", row: number): void =>
    problems.add(code, () => {
      made++;
      return code === "NAP220" ? problem(code, at, { row }) : problem("NAP213", at, { count: row });
    });
  for (let id = 0; id < errors; id++) add("NAP220", id);
  for (let id = 0; id < warnings; id++) add("NAP213", id);
  return { problems: problems.list(), made };
}

test("as many as are told are not counted on", () => {
  const { problems } = found(10_000, 3);
  expect(problems).toHaveLength(10_003);
  expect(problems.filter(({ more }) => more !== undefined)).toEqual([]);
});

test("the last of each code stands for the rest, which are not made", () => {
  const { problems, made } = found(25_000, 10_001);
  expect([problems.length, made]).toEqual([20_000, 20_000]);
  expect(
    problems.flatMap(({ code, params, more }) => (more === undefined ? [] : [[code, params, more]])),
  ).toEqual([
    ["NAP220", { row: 9999 }, 15_000],
    ["NAP213", { count: 9999 }, 1],
  ]);
  expect(problems.reduce((total, one) => total + countOf(one), 0)).toBe(35_001);
});

test("totals count all of them, and the message says so", async () => {
  const { problems } = found(10_002, 0);
  const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
  const shown = checkDocument(
    problems.map((one) => ({ problem: one, line: "" })),
    1,
    { level: "info", most: null },
    provenance,
    await loadWords("en", ["problems"]),
  );
  expect(shown.summary).toBe("10002 errors in 1 file; showing 10000 of 10002");
  expect(
    shown.document.lines().filter((line) => line.includes("; and 2 more like it [NAP220]")),
  ).toHaveLength(1);
});

test("problems of any origin are told by file, in their order, and none is lost", () => {
  const other = startOf("other.csv");
  const many = Array.from({ length: 10_004 }, (_, row) => problem("NAP220", at, { row }));
  const counted = { ...problem("NAP220", at, { row: -1 }), more: 5 };
  const all = [problem("NAP220", other, { row: 1 }), ...many, problem("NAP213", at, { count: 1 }), counted];
  const told = limitedProblems(all);
  expect(told).toHaveLength(10_002);
  expect(told.at(0)?.at.source).toBe("other.csv");
  expect(told.at(-1)?.code).toBe("NAP213");
  expect(told.at(-2)).toMatchObject({ params: { row: 9999 }, more: 10 });
  expect(told.reduce((total, one) => total + countOf(one), 0)).toBe(10_012);
  expect(limitedProblems(all.slice(0, 500))).toEqual(all.slice(0, 500));
});
