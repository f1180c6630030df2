// A comparison → one long table: a row for each term, clause, direction, body and measure.
import type { Fraction } from "../../math/fraction.ts";
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Measure } from "../../model/agreement.ts";
import { methodChoices, type Comparison, type Contribution } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import type { Figure } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { coefficientRounding, commonRounding, inPercent } from "./comparisonNumbers.ts";
import { measureReasonText } from "./comparisonWords.ts";
import type { RecordTable } from "../document.ts";
import { percentText } from "../percentText.ts";
import { sideLabel } from "./sideLabels.ts";
import type { Language } from "../words.ts";

const columns = [
  "assessmentA",
  "assessmentB",
  "level",
  "id",
  "title",
  "a",
  "b",
  "relation",
  "value",
  "exact",
  "rating",
  "coverage",
  "low",
  "high",
  "reason",
] as const;

type Values = Partial<Record<(typeof columns)[number], string | null>>;

/**
 * Levels: gap, term, choice (of the method), published, direction, body, clause, agreement. `value` is the term,
 * the contribution to the gap or the measure; `rating` and `coverage` are the parts of a contribution.
 */
export const comparisonRecords = (comparisons: readonly Comparison[], language: Language): RecordTable => ({
  columns,
  rows: comparisons.flatMap((comparison) => rowsOf(comparison, language)),
  decimals: ["a", "b", "value", "rating", "coverage", "low", "high"],
});

function rowsOf(comparison: Comparison, language: Language): (string | null)[][] {
  const { a, b, split, published, agreement } = comparison;
  const rounding = commonRounding(a, b);
  const row = (level: string, id: string, values: Values): (string | null)[] => {
    const all: Values = { assessmentA: sideLabel(a, b), assessmentB: sideLabel(b, a), level, id, ...values };
    return columns.map((column) => all[column] ?? null);
  };
  const term = (level: string, id: string, value: Fraction | null): (string | null)[] =>
    row(level, id, exactly(value, rounding));
  const measures: [string, Measure, Rounding, (value: Fraction) => Fraction][] = [
    ["percent", agreement.percent, rounding, inPercent],
    ["alpha", agreement.alpha, coefficientRounding, asIs],
    ["kappa", agreement.kappa, coefficientRounding, asIs],
    ["ac2", agreement.ac2, coefficientRounding, asIs],
    ["meanDifference", agreement.meanDifference, rounding, asIs],
    ["shareAbove", agreement.shareAbove, rounding, inPercent],
  ];
  const contributed = (
    { total, rating, coverage }: Contribution,
    figures: { readonly a: Figure | null; readonly b: Figure | null },
  ): Values => ({
    a: percent(figures.a, a.method),
    b: percent(figures.b, b.method),
    ...exactly(total, rounding),
    rating: exactly(rating, rounding).value ?? null,
    coverage: exactly(coverage, rounding).value ?? null,
  });
  return [
    row("gap", "gap", {
      a: percent(a.overall, a.method),
      b: percent(b.overall, b.method),
      ...exactly(split.gap, rounding),
    }),
    term("term", "coverage", split.coverage.total),
    term("term", "coverage-a", split.coverage.a),
    term("term", "coverage-b", split.coverage.b),
    term("term", "method", split.method?.total ?? null),
    ...methodChoices.map((choice) => term("choice", choice, split.method?.parts?.[choice] ?? null)),
    term("term", "rating", split.rating),
    term("term", "together", split.together),
    term("published", "published-a", published.a),
    term("published", "published-b", published.b),
    term("published", "published-gap", published.gap),
    ...comparison.directions.map((group) =>
      row("direction", group.id, contributed(group.contribution, group)),
    ),
    ...comparison.bodies.map((group) => row("body", group.id, contributed(group.contribution, group))),
    ...comparison.clauses.map((item) =>
      row("clause", item.clause.id, {
        title: textIn(item.clause.title, language),
        relation: item.relation,
        ...contributed(item.contribution, item),
      }),
    ),
    ...measures.map(([id, { value, interval, reason }, own, inUnit]) =>
      row("agreement", id, {
        ...exactly(value === null ? null : inUnit(value), own),
        low: interval === null ? null : roundToText(inUnit(interval.low), own.decimals, own.mode),
        high: interval === null ? null : roundToText(inUnit(interval.high), own.decimals, own.mode),
        reason: reason === null ? null : measureReasonText(reason, "en"),
      }),
    ),
  ];
}

const percent = (figure: Figure | null, { rounding }: Comparison["a"]["method"]): string | null =>
  figure === null || figure.value === null ? null : percentText(figure.value, rounding);

const asIs = (value: Fraction): Fraction => value;

const exactly = (value: Fraction | null, { decimals, mode }: Rounding): Values =>
  value === null ? {} : { value: roundToText(value, decimals, mode), exact: toText(value) };
