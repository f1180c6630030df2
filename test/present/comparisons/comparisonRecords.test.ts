// a comparison -> the long table that csv, tsv and jsonl are made of
import { expect, test } from "vitest";
import { comparisonDocument, compareScores } from "../../../src/core.ts";
import { wholeRecord } from "../../../src/present/wholeRecord.ts";
import { options } from "../../compare/sides.ts";
import { words } from "../../words.ts";
import { tenClauses } from "../../compare/tenClauses.ts";

function table() {
  const { a, b } = tenClauses();
  const made = comparisonDocument(
    compareScores(a, b, options),
    [],
    { tool: { name: "nap", version: "0" }, inputs: [] },
    words.en,
    { all: false, evidence: false },
  ).records();
  return { columns: made.columns, rows: Array.from(made.rows, wholeRecord(made)) };
}

test("every row has every column", () => {
  const { columns, rows } = table();
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

test("terms, clauses and measures are rows, exact and rounded", () => {
  const { columns, rows } = table();
  const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  const find = (level: string, id: string) =>
    records.find((item) => item["level"] === level && item["id"] === id);
  expect(find("gap", "gap")).toMatchObject({ a: "92.13", b: "35.42", value: "56.71", exact: "6125/108" });
  expect(find("term", "rating")).toMatchObject({ exact: "2375/72" });
  expect(find("choice", "across")).toMatchObject({ exact: "-175/48", value: "-3.65" });
  expect(find("clause", "c5")).toMatchObject({
    relation: "a-above",
    exact: "75/8",
    rating: "9.38",
    coverage: "0.00",
  });
  expect(find("clause", "c10")).toMatchObject({ a: null, b: "0.00", relation: "only-b" });
  expect(find("agreement", "kappa")).toMatchObject({
    value: "0.245",
    low: null,
    reason: expect.stringContaining("too few to say") as string,
  });
  expect(find("agreement", "outcomes")).toMatchObject({ value: "35.71", low: "12.76", high: "64.86" });
  expect(["n", "clauses", "of"].map((id) => find("agreement", id))).toMatchObject(
    ["10", "6", "10"].map((value) => ({ value })),
  );
  expect(records.filter(({ level }) => level === "clause")).toHaveLength(10);
});
