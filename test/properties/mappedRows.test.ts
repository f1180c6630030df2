// random mapped tables: split, across columns, filled, tested, skipped, summed, repeated → every row of the file is counted once
import fc from "fast-check";
import { expect, test } from "vitest";
import { planFromTable, tableAccounts } from "../../src/core.ts";
import type { Repeats } from "../../src/model/tableMapping.ts";
import { readMapped, type Written } from "../parse/mapping/readMapped.ts";

const clause = fc.constantFrom("1", "2", "3", "1.1", "", "", "1;2", "1; Total", "Total", "Note");
const body = fc.constantFrom("", "moj", "city", "moj;city", "city; moj;");
const status = fc.constantFrom("full", "none", "", "almost");
const count = fc.constantFrom("0", "1", "2", "3", "", "x");
const row = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(clause, body, status, status, count, count, fc.constantFrom("a", "b")) },
  fc.constantFrom(["", "", "", "", "", "", ""], ["1", "moj"], ["1", "moj", "full", "", "1", "1", "a", "z"]),
);

const mapping = fc.record({
  fill: fc.boolean(),
  split: fc.boolean(),
  kind: fc.constantFrom("status", "wide", "counts" as const),
  where: fc.boolean(),
  skip: fc.boolean(),
  repeats: fc.constantFrom<Repeats>("refuse", "first", "last", "merge-equal"),
});

function written(chosen: {
  fill: boolean;
  split: boolean;
  kind: string;
  where: boolean;
  skip: boolean;
  repeats: Repeats;
}): Written {
  const more = chosen.split ? { split: ";" } : {};
  const ratings = {
    status: { body: { column: "Body", ...more }, status: "S1" },
    wide: { body: { wide: ["S1", "S2"] }, status: { words: { "": "unrated" } } },
    counts: { body: { column: "Body", ...more }, percent: { met: "Met", of: "Of" } },
  }[chosen.kind];
  return {
    columns: { clause: { column: "No", ...more, ...(chosen.fill ? { fill: "down" } : {}) }, ...ratings },
    ...(chosen.where ? { where: { Type: "a" } } : {}),
    ...(chosen.skip ? { skip: { No: "Note" } } : {}),
    repeats: chosen.repeats,
  } as Written;
}

test("rows = rated + unrated + skipped", () => {
  fc.assert(
    fc.property(mapping, fc.array(row, { minLength: 1, maxLength: 20 }), (chosen, rows) => {
      const csv = [["No", "Body", "S1", "S2", "Met", "Of", "Type"], ...rows]
        .map((cells) => cells.join(","))
        .join("\n");
      const { table } = readMapped(written(chosen), `${csv}\n`);
      for (const account of tableAccounts(table, planFromTable("table.csv", table).value)) {
        const skipped = account.skipped.reduce((sum, own) => sum + own.rows, 0);
        expect(account.rated + account.unrated + skipped).toBe(account.rows);
        expect(account.rated).toBeGreaterThanOrEqual(0);
        expect(account.unrated).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 2000 },
  );
});
