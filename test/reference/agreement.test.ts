// published coefficients of agreement -> what these functions give for the same data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { categoryWeights } from "../../src/compare/agreement/categoryWeights.ts";
import type { AlphaMetric } from "../../src/compare/agreement/disagreements.ts";
import { gwetAgreement } from "../../src/compare/agreement/gwetAgreement.ts";
import { krippendorffAlpha } from "../../src/compare/agreement/krippendorffAlpha.ts";
import { weightedAgreement, weightedKappa } from "../../src/compare/agreement/weightedKappa.ts";
import { fraction, toText, type Fraction } from "../../src/math/fraction.ts";
import { roundToText } from "../../src/math/round.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

interface TableCase {
  readonly id: string;
  readonly table: number[][];
  readonly published: Record<string, number | Record<string, number>>;
  readonly expected: Record<keyof typeof categoryWeights, { pa: string; cohen: string; gwet: string }>;
}
interface AlphaCase {
  readonly id: string;
  readonly matrix_rater_by_unit: (number | null)[][];
  readonly published: Partial<Record<AlphaMetric, number>>;
  readonly expected: Record<AlphaMetric, string>;
}

const { cases } = JSON.parse(
  readFileSync(join(projectRoot, "fixtures/reference/agreement.json"), "utf8"),
) as { cases: (TableCase | AlphaCase)[] };

const text = (value: Fraction | null): string => (value === null ? "null" : toText(value));

describe.each(cases.filter((item) => "table" in item))("$id", ({ table, expected }) => {
  test.each(Object.entries(expected))("%s weights", (name, { pa, cohen, gwet }) => {
    const weights = categoryWeights[name as keyof typeof categoryWeights](table.length);
    expect(text(weightedAgreement(table, weights))).toBe(pa);
    expect(text(weightedKappa(table, weights))).toBe(cohen);
    expect(text(gwetAgreement(table, weights))).toBe(gwet);
  });
});

describe.each(cases.filter((item) => "matrix_rater_by_unit" in item))("$id", (item) => {
  const units = (item.matrix_rater_by_unit[0] ?? []).map((_, unit) =>
    item.matrix_rater_by_unit.map((rater) => {
      const value = rater[unit] ?? null;
      return value === null ? null : fraction(value);
    }),
  );
  test.each(Object.entries(item.expected))("%s alpha", (metric, exact) => {
    const alpha = krippendorffAlpha(units, metric as AlphaMetric);
    expect(text(alpha)).toBe(exact);
    const published = item.published[metric as AlphaMetric];
    const printed = alpha === null ? "null" : roundToText(alpha, 3, "half-up");
    expect(printed).toBe(String(published ?? printed));
  });
});
