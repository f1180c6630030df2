// Two figures for one plan → what the clauses that only one covers would average
import { expect, test } from "vitest";
import { auditPair, roundToText, toText, type Fraction } from "../../src/core.ts";

const pairOf = (larger: string, smaller: string) => {
  const [one, other] = [larger, smaller].map((text) => {
    const [figure = "", clauses] = text.split(":");
    return { label: text, figure, clauses: Number(clauses) };
  });
  if (one === undefined || other === undefined) throw new Error("two sides");
  return auditPair(one, other);
};

const shown = (value: Fraction | undefined): string =>
  value === undefined ? "" : roundToText(value, 2, "half-up");

test.each([
  ["86:64", "72.22:21", "92.73", "91.98", "93.48", "23.70", "90.88"],
  ["86:64", "72.22:18", "91.39", "90.69", "92.09", "20.31", "92.19"],
  ["86:58", "72.22:21", "93.82", "93.03", "94.61", "26.15", "89.94"],
  ["86:58", "72.22:18", "92.20", "91.47", "92.93", "22.41", "91.38"],
])("%s against %s breaks even at %s", (larger, smaller, even, low, high, worst, best) => {
  const pair = pairOf(larger, smaller);
  expect([pair?.breakEven.value, pair?.breakEven.low, pair?.breakEven.high].map(shown)).toEqual([
    even,
    low,
    high,
  ]);
  expect([pair?.worst.value, pair?.best.value].map(shown)).toEqual([worst, best]);
  expect(pair?.coverageSuffices).toBe(true);
});

test("is exact, and the same whichever side is named first", () => {
  const pair = pairOf("86:64", "72.22:21");
  // (86 × 64 − 72.22 × 21) ÷ 43
  expect(pair && toText(pair.breakEven.value)).toBe("199369/2150");
  expect(pairOf("72.22:21", "86:64")).toEqual(pair);
});

test("coverage alone does not suffice where the others would have to lie outside 0 to 100", () => {
  expect(pairOf("86:64", "50:60")?.coverageSuffices).toBe(false);
  expect(pairOf("10:64", "50:60")?.coverageSuffices).toBe(false);
});

test("of equal numbers of clauses there is no break-even", () => {
  expect(pairOf("86:64", "72.22:64")).toBeNull();
});
