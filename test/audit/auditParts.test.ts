// Parts, a total and percents → whether they agree, and which rows would explain it if not
import { describe, expect, test } from "vitest";
import { auditParts, fraction, toText, type PartsAudit } from "../../src/core.ts";

const partsOf = (
  parts: readonly number[],
  total: number | null,
  percents: readonly string[] | null = null,
): PartsAudit =>
  auditParts({
    parts: parts.map((part) => fraction(part)),
    total: total === null ? null : fraction(total),
    percents,
  });

describe("376, 114, 262, 108 and 291 with the total 1146", () => {
  const audit = partsOf([376, 114, 262, 108, 291], 1146, ["32.8", "9.9", "22.9", "9.4", "25.4"]);

  test("sum to 1151, and no rows explain the difference", () => {
    expect(toText(audit.sum)).toBe("1151");
    expect(audit.difference && toText(audit.difference)).toBe("5");
    expect([audit.surplus, audit.missing, audit.repeated]).toEqual([[], [], []]);
  });

  test("have percents that were made of the total, not of the sum", () => {
    expect(audit.percents.map(({ fitsTotal }) => fitsTotal.includes("half-up"))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    // 376 / 1151 = 32.67 %
    expect(audit.percents[0]?.fitsSum).toEqual([]);
    expect(audit.percentSum && toText(audit.percentSum)).toBe("502/5");
  });
});

test("a row that stands there twice explains a sum that is too great", () => {
  const audit = partsOf([10, 20, 20, 50], 80);
  expect([audit.surplus, audit.repeated]).toEqual([[[1], [2]], [[1, 2]]]);
});

test("of sets of rows the smallest are listed", () => {
  expect(partsOf([3, 5, 8, 20], 28).surplus).toEqual([[2]]);
  expect(partsOf([3, 5, 9, 20], 29).surplus).toEqual([[0, 1]]);
});

test("a row that the total counts twice explains a sum that is too small", () => {
  expect(partsOf([10, 20, 30], 90).missing).toEqual([2]);
});

test("without a total there is nothing to differ from", () => {
  const audit = partsOf([1, 2], null, ["33.3", "66.7"]);
  expect(audit.difference).toBeNull();
  expect(audit.percents.map(({ ofTotal, fitsSum }) => [ofTotal, fitsSum.length > 0])).toEqual([
    [null, true],
    [null, true],
  ]);
});

test("of a sum of 0 there are no percents", () => {
  expect(partsOf([0, 0], 0, ["0", "0"]).percents.map(({ ofSum, fitsSum }) => [ofSum, fitsSum])).toEqual([
    [null, []],
    [null, []],
  ]);
});

test("one rule must give all percents of a table: 41.66 is cut off, 1.67 is not", () => {
  const audit = partsOf([24, 25, 10, 1], 60, ["40", "41.66", "16.66", "1.67"]);
  expect(audit.percents.map(({ fitsTotal }) => fitsTotal.length > 0)).toEqual([true, true, true, true]);
  expect(audit.together).toEqual({ ofTotal: [], ofSum: [] });
});

test("the rules that give all percents are named", () => {
  expect(partsOf([24, 25, 10, 1], 60, ["40", "41.66", "16.66", "1.66"]).together?.ofTotal).toEqual(["down"]);
  expect(partsOf([24, 25, 10, 1], 60, ["40", "41.67", "16.67", "1.67"]).together?.ofTotal).not.toContain(
    "down",
  );
  expect(partsOf([1, 2], null).together).toBeNull();
});
