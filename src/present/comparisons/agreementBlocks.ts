// The agreement of two sides → its tables and what must be said beside them.
import { toPercent } from "../../math/toPercent.ts";
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Agreement, Measure, Resampling } from "../../model/agreement.ts";
import type { Rounding } from "../../model/method.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
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
  if (agreement.n === 0) return [heading, quiet(say.reasons["no-pairs"])];
  const { spread, resampling } = agreement;
  const measures = measuresOf(agreement, rounding, words);
  const round = (value: Fraction): string =>
    localNumber(roundToText(value, rounding.decimals, rounding.mode), words.common.decimal);
  const remarks = [
    ...resamplingTexts(agreement, words),
    ...measures
      .filter(({ measure }) => measure.undefinedResamples > 0 && measure.value !== null)
      .map(({ name, measure }) => say.undefinedIn(name, measure.undefinedResamples, resampling.resamples)),
    ...(spread === null
      ? []
      : [say.spread(round(spread.meanSquare), round(spread.bias), round(spread.noise))]),
  ];
  const { n, scale, basis, valuedBy } = agreement;
  return [
    heading,
    quiet(basis === "statuses" ? say.statuses(n, scale ?? "") : say.values(n, valuedBy)),
    ...measureBlocks(measures, words),
    ...remarks.map(quiet),
    ...crossTable(agreement, words),
  ];
}

const quiet = (value: string): Block => ({ kind: "text", text: value, tone: "quiet" });

function measuresOf(
  { metric, percent, alpha, kappa, ac2, meanDifference, shareAbove }: Agreement,
  rounding: Rounding,
  words: Words<"comparison">,
): ShownMeasure[] {
  const say = words.comparison.agreement;
  return [
    { name: say.percent, measure: percent, rounding, inUnit: toPercent },
    { name: say.alpha(metric), measure: alpha, rounding: coefficientRounding },
    { name: say.kappa, measure: kappa, rounding: coefficientRounding },
    { name: say.ac2, measure: ac2, rounding: coefficientRounding },
    { name: say.meanDifference, measure: meanDifference, rounding },
    { name: say.shareAbove, measure: shareAbove, rounding, inUnit: toPercent },
  ];
}

/** How the intervals came about; nothing where one clause leaves nothing to resample. */
export const resamplingTexts = (
  { n, resampling }: { readonly n: number; readonly resampling: Resampling },
  words: Words<"comparison">,
): string[] => (n > 1 ? [words.comparison.agreement.resampled(resampling.resamples, resampling.seed)] : []);

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
            cell: ({ counts }: (typeof rows)[number]) => number(String(counts[index] ?? 0)),
          }) as const,
      ),
    ]),
  ];
}
