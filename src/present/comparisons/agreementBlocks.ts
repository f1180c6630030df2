// The agreement of two sides → its tables and what must be said beside them.
import { toPercent } from "../../math/toPercent.ts";
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { fewestPairs, type Agreement, type Measure, type Resampling } from "../../model/agreement.ts";
import type { Rounding } from "../../model/method.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";
import { coefficientRounding } from "./comparisonNumbers.ts";

/** A measure with its name, and how its value is shown. */
export interface ShownMeasure {
  readonly name: string;
  readonly measure: Measure;
  readonly rounding: Rounding;
  readonly inUnit?: (value: Fraction) => Fraction;
}

export function agreementBlocks(
  agreement: Agreement,
  rounding: Rounding,
  words: Words<"comparison">,
): Block[] {
  const say = words.comparison.agreement;
  const heading: Block = { kind: "heading", level: 2, text: say.heading };
  const { spread, resampling, clauses, of, outcomes } = agreement;
  if (of === 0) return [heading, quiet(say.reasons["no-pairs"])];
  const measures = measuresOf(agreement, rounding, words);
  const round = (value: Fraction): string =>
    localNumber(roundToText(value, rounding.decimals, rounding.mode), words.common.decimal);
  const remarks = [
    say.shares,
    ...resamplingTexts(agreement, words),
    ...noIntervalTexts(measures, words),
    ...measures
      .filter(({ measure }) => measure.undefinedResamples > 0 && measure.value !== null)
      .map(({ name, measure }) =>
        say.undefinedIn(name, measure.undefinedResamples, resampling?.resamples ?? 0),
      ),
    ...(spread === null
      ? []
      : [say.spread(round(spread.meanSquare), round(spread.bias), round(spread.noise))]),
  ];
  const { n, scale, basis, valuedBy } = agreement;
  return [
    heading,
    quiet(say.compared(clauses, of)),
    ...agreement.setAside.map(({ a, b, clauses: { length } }) =>
      quiet(
        a === "rated" && b === "rated"
          ? say.setAsideUnpaired(length)
          : say.setAside(length, words.comparison.terms.missing[a], words.comparison.terms.missing[b]),
      ),
    ),
    quiet(say.sameOutcomes(outcomes.same, outcomes.n)),
    quiet(basis === "statuses" ? say.statuses(n, clauses, scale ?? "") : say.values(n, valuedBy)),
    ...measureBlocks(measures, words),
    ...remarks.map(quiet),
    ...crossTable(agreement, words),
  ];
}

function measuresOf(
  { outcomes, metric, percent, alpha, kappa, ac2, meanDifference, shareAbove }: Agreement,
  rounding: Rounding,
  words: Words<"comparison">,
): ShownMeasure[] {
  const say = words.comparison.agreement;
  return [
    { name: say.outcomes, measure: outcomes.percent, rounding, inUnit: toPercent },
    { name: say.percent, measure: percent, rounding, inUnit: toPercent },
    { name: say.alpha(metric), measure: alpha, rounding: coefficientRounding },
    { name: say.kappa, measure: kappa, rounding: coefficientRounding },
    { name: say.ac2, measure: ac2, rounding: coefficientRounding },
    { name: say.meanDifference, measure: meanDifference, rounding },
    { name: say.shareAbove, measure: shareAbove, rounding, inUnit: toPercent },
  ];
}

/** How the intervals of coefficients came about, where there are any. */
export const resamplingTexts = (
  { resampling }: { readonly resampling: Resampling | null },
  words: Words<"comparison">,
): string[] =>
  resampling === null ? [] : [words.comparison.agreement.resampled(resampling.resamples, resampling.seed)];

/** Why values have no interval: one line a reason. */
export function noIntervalTexts(measures: readonly ShownMeasure[], words: Words<"comparison">): string[] {
  const { gates, agreement } = words.comparison;
  const names = new Map<string, string[]>();
  for (const { name, measure } of measures) {
    if (measure.noInterval === null) continue;
    const { reason, pairs } = measure.noInterval;
    const why = gates.whyNoInterval[reason](pairs, fewestPairs);
    names.set(why, [...(names.get(why) ?? []), name]);
  }
  return [...names].map(([why, of]) => agreement.noIntervals(of.join(", "), why));
}

/** The measures, and beneath them why those without a value have none. */
export const measureBlocks = (measures: readonly ShownMeasure[], words: Words<"comparison">): Block[] => [
  measureTable(measures, words),
  ...measures.flatMap(({ name, measure: { reason } }) =>
    reason === null ? [] : [quiet(`${name}: ${words.comparison.agreement.reasons[reason]}`)],
  ),
];

function measureTable(measures: readonly ShownMeasure[], words: Words<"comparison">): Block {
  const say = words.comparison.agreement;
  const round = (value: Fraction, { rounding, inUnit }: ShownMeasure): string =>
    roundToText(inUnit === undefined ? value : inUnit(value), rounding.decimals, rounding.mode);
  const end = (side: "low" | "high") => (shown: ShownMeasure) => {
    const { interval } = shown.measure;
    return interval === null ? text("") : number(round(interval[side], shown));
  };
  return dataTable(measures, [
    { title: say.measure, align: "left", grows: true, cell: ({ name }) => text(name) },
    {
      title: say.value,
      align: "right",
      cell: (shown) =>
        shown.measure.value === null ? text("–", "quiet") : number(round(shown.measure.value, shown)),
    },
    { title: say.low, align: "right", cell: end("low") },
    { title: say.high, align: "right", cell: end("high") },
  ]);
}

function crossTable({ table }: Agreement, words: Words<"comparison">): Block[] {
  if (table === null) return [];
  const rows = table.counts.map((counts, index) => ({ status: table.a[index] ?? "", counts }));
  return [
    dataTable(rows, [
      {
        title: words.comparison.agreement.crossTable,
        align: "left",
        cell: ({ status }) => text(status),
      },
      ...table.b.map(
        (title, index) =>
          ({
            title,
            align: "right",
            isName: true,
            cell: ({ counts }: (typeof rows)[number]) => number(String(counts[index] ?? 0)),
          }) as const,
      ),
    ]),
  ];
}
