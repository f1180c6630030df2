// whole numbers, short and long -> what is added up in pieces is what is added up whole
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCountedTotal } from "../../src/math/countedTotal.ts";

const naive = (amounts: readonly bigint[], counts: readonly number[]): bigint =>
  amounts.reduce((total, amount, index) => total + amount * BigInt(counts[index] ?? 0), 0n);

test.each([8n, 40n, 60n, 300n, 3000n])("numbers of up to %s bits", (bits) => {
  const amount = fc.bigInt({ min: -(1n << bits), max: 1n << bits });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, fc.nat(5000)), { maxLength: 12 }), (items) => {
      const [amounts, counts] = [items.map(([own]) => own), items.map(([, count]) => count)];
      const most = counts.reduce((a, b) => a + b, 0);
      expect(createCountedTotal(amounts, most)(counts)).toBe(naive(amounts, counts));
    }),
  );
});

test("the largest pieces, counted as often as was announced, lose nothing", () => {
  for (const most of [1, 2, 3, 50_000, 2 ** 30])
    for (const amount of [(1n << 200n) - 1n, -((1n << 200n) - 1n)])
      expect(createCountedTotal([amount], most)([most])).toBe(amount * BigInt(most));
});
