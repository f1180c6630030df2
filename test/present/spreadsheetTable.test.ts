// Tables with exact numbers → tables for spreadsheets, recomputed here with plain numbers
import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadsheetTable } from "../../src/present/spreadsheetTable.ts";
import { wholeRecord } from "../../src/present/wholeRecord.ts";

const one = (
  exact: Parameters<typeof spreadsheetTable>[0]["exact"],
  cells: Record<string, string | null>,
) => {
  const made = spreadsheetTable({
    columns: Object.keys(cells),
    rows: [Object.values(cells)],
    ...(exact === undefined ? {} : { exact }),
  });
  const [first = []] = Array.from(made.rows, wholeRecord(made));
  return Object.fromEntries(made.columns.map((column, at) => [column, first[at]]));
};

test.each([
  ["650/9", "650", "9"],
  ["-125/8", "-125", "8"],
  ["100", "100", "1"],
  ["0", "0", "1"],
  [null, null, null],
])("the exact %s is two whole numbers", (exact, exactNumerator, exactDenominator) => {
  expect(one({ fractions: ["exact"] }, { exact })).toEqual({ exactNumerator, exactDenominator });
});

test.each([
  [
    ["3/2", "2"],
    ["3", "4"],
  ],
  [
    ["3/2", "5/3"],
    ["9", "10"],
  ],
  [
    ["13", "18"],
    ["13", "18"],
  ],
  [
    ["2", "4"],
    ["2", "4"],
  ],
  [
    ["0", "0"],
    ["0", "0"],
  ],
])("numerator and denominator %j are multiplied to %j", ([n = "", d = ""], [numerator, denominator]) => {
  const ratios = [["n", "d"]] as const;
  expect(one({ ratios }, { n, d })).toEqual({ n: numerator, d: denominator });
});

test("shares are decimals of six places, and what is written in decimals stays", () => {
  const exact = { decimals: ["share"], numbers: ["weight"], percents: ["rated"] };
  expect(one(exact, { share: "1/6", weight: "3/2", rated: "1/3" })).toEqual({
    share: "0.166667",
    weight: "1.500000",
    rated: "33.333333",
  });
  expect(one(exact, { share: "1", weight: "2", rated: "72,5" })).toEqual({
    share: "1.000000",
    weight: "2",
    rated: "72,5",
  });
});

test("the ratio stays, both are whole, and no smaller number would do", () => {
  const parts = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(parts, parts, ([a, b], [c, d]) => {
      const made = one({ ratios: [["n", "d"]] }, { n: `${a}/${b}`, d: `${c}/${d}` });
      const [n, m] = [Number(made["n"]), Number(made["d"])];
      expect(n * c * b).toBe(m * a * d);
      let factor = 1;
      while ((a * factor) % b !== 0 || (c * factor) % d !== 0) factor += 1;
      expect([n, m]).toEqual([(a * factor) / b, (c * factor) / d]);
    }),
  );
});
