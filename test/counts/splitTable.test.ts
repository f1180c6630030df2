// Small tables → the same tables, as DuckDB has them of a query in which they are written column by column.
import fc from "fast-check";
import { expect, test } from "vitest";
import { numberColumn, textColumn } from "../../src/counts/dialects.ts";
import { splitTable } from "../../src/counts/splitTable.ts";
import { runs } from "../properties/runs.ts";
import { askDuckdb } from "./engines.ts";

const columns = [textColumn("written"), numberColumn("number")];

function asRead(rows: readonly (readonly [string, number])[]): Promise<string[][]> {
  const none = { columns: ["a"], rows: [] };
  return askDuckdb(none, `WITH ${splitTable("own", { columns, rows })} SELECT * FROM own`);
}

test.each([
  [[]],
  [[["", -1]]],
  [
    [
      ["a'b", 1],
      ["", 2],
    ],
  ],
  [
    [
      ["the mark \u001F itself", 1],
      ["\uE000 too", 2],
      ["ə, ğ, 😀", 3],
    ],
  ],
] as const)("%j", async (rows: readonly (readonly [string, number])[]) =>
  expect(await asRead(rows)).toEqual(rows.map((row) => row.map(String))),
);

test("whatever the texts are", { timeout: 60_000 }, async () => {
  const letters = fc.constantFrom("a", "'", "\u001F", "\uE000", "\uE001", " ", ",", "é", "😀", "\\", "\n");
  const text = fc.array(letters, { maxLength: 5 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, fc.integer({ min: -1, max: 1_000_000 })), { maxLength: 6 }),
      async (rows) => {
        expect(await asRead(rows)).toEqual(rows.map((row) => row.map(String)));
      },
    ),
    { numRuns: runs(100) },
  );
});
