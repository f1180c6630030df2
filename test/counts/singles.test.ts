// Random plans, tables and methods → the score of the rows, where each part has one row and DuckDB reads them once.
import fc from "fast-check";
import { expect, test } from "vitest";
import { countSpec, isError, readSingles, scoreAssessment, singlesQuery } from "../../src/core.ts";
import { checkRatings, withBodyIds, withClauseIds, type ScoreInput } from "../../src/core.ts";
import { countedTable } from "../../src/counts/countedTable.ts";
import { needsNames } from "../../src/counts/needsNames.ts";
import { inputOfCase, scoreOfInput } from "../properties/cases.ts";
import type { PlainCase } from "../properties/naiveScore.ts";
import { runs } from "../properties/runs.ts";
import { columns, readCells } from "./countedScore.ts";
import { askDuckdb } from "./engines.ts";
import { manyBodies } from "./manyBodies.ts";

const oneRowAPart: fc.Arbitrary<PlainCase> = manyBodies.map((drawn) => {
  const seen = new Set<string>();
  const rows = drawn.rows.filter(({ clause = "", body = "" }) => {
    const key = JSON.stringify([clause.trim(), body.trim()]);
    return seen.size < seen.add(key).size;
  });
  return { ...drawn, rows };
});

type Tried = { readonly needs: "several" | "rows" } | { readonly input: ScoreInput };

async function counted(input: ScoreInput, { rows }: PlainCase): Promise<Tried> {
  const { plan } = input;
  const spec = countSpec(plan, { clause: "clause", body: "body", cells: readCells }, false);
  const table = { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? "")) };
  const query = singlesQuery(spec, { source: "ratings", isOfFiles: false, behindNumbers: [] });
  const singles = readSingles(await askDuckdb(table, query), spec, [{ source: "ratings.csv", header: 1 }]);
  if ("needs" in singles) return singles;
  const read = countedTable(singles.answer, {
    spec,
    sources: ["ratings.csv"],
    tables: [{ source: "ratings.csv", rows: singles.answer.rows, unused: [] }],
    mapping: null,
    known: null,
    meant: (texts) => withClauseIds(withBodyIds(texts, plan), plan),
  });
  const ratings = withClauseIds(withBodyIds(read.table, plan), plan);
  return { input: { ...input, assessment: { ...input.assessment, ratings } } };
}

test("the score of the rows, or another way is asked for", { timeout: 60_000 }, async () => {
  let [told, others] = [0, 0];
  await fc.assert(
    fc.asyncProperty(oneRowAPart, async (drawn) => {
      const byRows = inputOfCase(drawn);
      const tried = await counted(byRows, drawn);
      if ("needs" in tried) return void others++;
      if (needsNames(tried.input.assessment, tried.input.plan, tried.input.method) !== null) return;
      const found = checkRatings(tried.input.assessment, tried.input.plan, tried.input.scale);
      const { score } = scoreAssessment(tried.input, found);
      const rows = scoreOfInput(byRows);
      if (rows.problems.some(isError)) return;
      told++;
      const { assessment: _, ...own } = score;
      const { assessment: __, ...other } = rows.score;
      expect(own).toEqual(other);
    }),
    { numRuns: runs(80), seed: 22 },
  );
  expect(Math.min(told, others)).toBeGreaterThan(0);
});

test.each([
  ["an id with a space", [["1.1 ", "a", "full"]], "several"],
  [
    "two rows for one thing",
    [
      ["1.1", "a", "full"],
      ["1.1", "a", "none"],
    ],
    "several",
  ],
  ["a clause that no plan has", [["9.9", "a", "full"]], "several"],
] as const)("%s needs more than one reading", async (_, rows, needs) => {
  const input = inputOfCase(fc.sample(manyBodies, { numRuns: 1, seed: 5 })[0] as PlainCase);
  const spec = countSpec(
    input.plan,
    { clause: "clause", body: "body", cells: [{ column: "status", use: "rating" }] },
    false,
  );
  const own = rows.map(([clause, body, status]) => [
    clause.replace("1.1", input.plan.directions[0]?.clauses[0]?.id ?? ""),
    body,
    status,
  ]);
  const lines = await askDuckdb(
    { columns: ["clause", "body", "status"], rows: own },
    singlesQuery(spec, { source: "ratings", isOfFiles: false, behindNumbers: [] }),
  );
  expect(readSingles(lines, spec, [{ source: "r.csv", header: 1 }])).toEqual({ needs });
});
