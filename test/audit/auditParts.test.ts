// Parts, a total and percents → whether they agree, and which rows would explain it if not
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditParts, fraction, parseFraction, toText, zero, type PartsAudit } from "../../src/core.ts";

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
    expect([audit.surplus, audit.missing, audit.repeated]).toEqual([{ sets: [], more: 0, tried: 3 }, [], []]);
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
  expect([audit.surplus.sets, audit.repeated]).toEqual([[[1], [2]], [[1, 2]]]);
});

test("of sets of rows the smallest are listed", () => {
  expect(partsOf([3, 5, 8, 20], 28).surplus.sets).toEqual([[2]]);
  expect(partsOf([3, 5, 9, 20], 29).surplus.sets).toEqual([[0, 1]]);
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

describe("percents that were adjusted so that they add to 100", () => {
  test("fit, and rows that lost equally much are named", () => {
    const third = partsOf([1, 1, 1], null, ["33.3", "33.4", "33.3"]);
    expect([third.together?.ofSum, third.largestRemainder]).toEqual([[], { fits: true, tied: [0, 1, 2] }]);
    // 47.5, 16.6…, 35.8…: cut off 98 in all, so that the two that lost most get one each.
    expect(partsOf([57, 20, 43], null, ["47", "17", "36"]).largestRemainder).toEqual({
      fits: true,
      tied: [],
    });
    expect(partsOf([57, 20, 43], null, ["48", "16", "36"]).largestRemainder?.fits).toBe(false);
  });

  test("are not tried with mixed decimals, or where the parts sum to 0", () => {
    expect(partsOf([1, 2], null, ["33.3", "67"]).largestRemainder).toBeNull();
    expect(partsOf([0, 0], null, ["0", "0"]).largestRemainder).toBeNull();
  });

  test("as an independent computation adjusts them, in any order of tied rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (parts, isLater) => {
          const all = parts.reduce((total, part) => total + part, 0);
          fc.pre(all > 0);
          const percents = parts.map((part) => Math.floor((part * 100) / all));
          const order = parts
            .map((part, row) => ({ row, lost: (part * 100) % all }))
            .toSorted((a, b) => b.lost - a.lost || (isLater ? b.row - a.row : a.row - b.row));
          const missing = 100 - percents.reduce((total, percent) => total + percent, 0);
          for (const { row } of order.slice(0, missing)) percents[row] = (percents[row] ?? 0) + 1;
          expect(partsOf(parts, null, percents.map(String)).largestRemainder?.fits).toBe(true);
        },
      ),
    );
  });
});

describe("sets of rows that make a sum too great", () => {
  /** All sets of up to three rows, the smallest first: as the words say it. */
  function naive(parts: readonly number[], wanted: number): number[][] {
    const rows = parts.flatMap((part, row) => (part > 0 ? [row] : []));
    const sets: number[][] = [];
    for (const a of rows) sets.push([a]);
    for (const a of rows) for (const b of rows) if (a < b) sets.push([a, b]);
    for (const a of rows)
      for (const b of rows) for (const c of rows) if (a < b && b < c) sets.push([a, b, c]);
    const found = sets.filter((set) => set.reduce((total, row) => total + (parts[row] ?? 0), 0) === wanted);
    return found.filter(({ length }) => length === found[0]?.length);
  }

  test("are all that there are of the smallest size", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), fc.nat(20), (parts, wanted) => {
        const whole = parts.reduce((total, part) => total + part, 0);
        fc.pre(wanted > 0 && wanted <= whole);
        const { sets, more } = partsOf(parts, whole - wanted).surplus;
        const expected = naive(parts, wanted);
        expect(sets.length + more).toBe(expected.length);
        if (more === 0) expect(sets).toEqual(expected);
        else for (const set of sets) expect(expected).toContainEqual(set);
      }),
    );
  });

  test("of fractions and decimals", () => {
    const parts = ["1/3", "0.5", "1/6", "7"].map((text) => parseFraction(text) ?? zero);
    const audit = auditParts({ parts, total: fraction(15, 2), percents: null });
    expect(audit.surplus).toEqual({ sets: [[1]], more: 0, tried: 1 });
  });

  test("are counted where they are too many to be listed", () => {
    const { surplus } = partsOf(
      Array.from({ length: 1000 }, () => 1),
      997,
    );
    expect([surplus.sets.length, surplus.more, surplus.tried]).toEqual([100, 166_167_000 - 100, 3]);
  });

  test("are of two rows at most where there are too many values, and it says so", () => {
    const parts = Array.from({ length: 5000 }, (_, row) => 1_000_000 + row * 2);
    const whole = parts.reduce((total, part) => total + part, 0);
    expect(partsOf(parts, whole - 2_000_001).surplus).toEqual({ sets: [], more: 0, tried: 2 });
    expect(partsOf(parts, whole - 2_000_002).surplus.sets).toEqual([[0, 1]]);
  });

  test("are not tried of fractions without a denominator in common", () => {
    const parts = Array.from({ length: 200 }, (_, row) => fraction(1, 10_007 + row * 2));
    expect(auditParts({ parts, total: zero, percents: null }).surplus.tried).toBe(0);
  });
});
