// The agreement of two sides → its tables and what must be said beside them.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Agreement, Measure } from "../../model/agreement.ts";
import type { Rounding } from "../../model/method.ts";
import { coefficientRounding, inPercent } from "./comparisonNumbers.ts";
import { comparisonPhrases } from "./comparisonPhrases.ts";
import { comparisonWord, measureReasonText } from "./comparisonWords.ts";
import { number, text, type Block, type Row } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import type { Language } from "../words.ts";

type Shown = readonly [
  name: string,
  measure: Measure,
  rounding: Rounding,
  inUnit: (value: Fraction) => Fraction,
];

const asIs = (value: Fraction): Fraction => value;

export function agreementBlocks(agreement: Agreement, rounding: Rounding, language: Language): Block[] {
  const say = (name: Parameters<typeof comparisonWord>[0]): string => comparisonWord(name, language);
  const heading: Block = { kind: "heading", level: 2, text: say("agreement") };
  if (agreement.n === 0)
    return [heading, { kind: "text", text: measureReasonText("no-pairs", language), tone: "quiet" }];
  const phrase = comparisonPhrases[language];
  const metric = say(agreement.metric === "ordinal" ? "ordinal" : "intervalMetric");
  const alphaName = `${say("alpha")} (${metric})`;
  const coefficient = coefficientRounding;
  const measures: Shown[] = [
    [say("equalRatings"), agreement.percent, rounding, inPercent],
    [alphaName, agreement.alpha, coefficient, asIs],
    [say("kappa"), agreement.kappa, coefficient, asIs],
    [say("ac2"), agreement.ac2, coefficient, asIs],
    [say("meanDifference"), agreement.meanDifference, rounding, asIs],
    [say("shareAbove"), agreement.shareAbove, rounding, inPercent],
  ];
  const { spread } = agreement;
  const round = (value: Fraction): string =>
    localNumber(roundToText(value, rounding.decimals, rounding.mode), language);
  const left = measures.filter(
    ([, { undefinedResamples, value }]) => undefinedResamples > 0 && value !== null,
  );
  const remarks = [
    ...(agreement.n > 1 ? [phrase.resampled(agreement.resampling)] : []),
    ...left.map(([name, { undefinedResamples }]) =>
      phrase.undefinedIn(name, undefinedResamples, agreement.resampling.resamples),
    ),
    ...(spread === null
      ? []
      : [phrase.spread(round(spread.meanSquare), round(spread.bias), round(spread.noise))]),
  ];
  return [
    heading,
    { kind: "text", text: phrase.basis(agreement, agreement.scale ?? ""), tone: "quiet" },
    ...measureBlocks(measures, language),
    ...remarks.map((remark): Block => ({ kind: "text", text: remark, tone: "quiet" })),
    ...crossTable(agreement, language),
  ];
}

/** The measures, and beneath them why those without a value have none. */
export const measureBlocks = (measures: readonly Shown[], language: Language): Block[] => [
  measureTable(measures, language),
  ...measures.flatMap(([name, { reason }]): Block[] =>
    reason === null
      ? []
      : [{ kind: "text", text: `${name}: ${measureReasonText(reason, language)}`, tone: "quiet" }],
  ),
];

const measureTable = (measures: readonly Shown[], language: Language): Block => ({
  kind: "table",
  columns: [
    { title: comparisonWord("measure", language), align: "left", grows: true },
    { title: comparisonWord("value", language), align: "right" },
    { title: comparisonWord("low", language), align: "right" },
    { title: comparisonWord("high", language), align: "right" },
  ],
  rows: measures.map(([name, { value, interval }, { decimals, mode }, inUnit]): Row => {
    const round = (own: Fraction): string => roundToText(inUnit(own), decimals, mode);
    return {
      cells: [
        text(name),
        value === null ? text("–", "quiet") : number(round(value)),
        interval === null ? text("") : number(round(interval.low)),
        interval === null ? text("") : number(round(interval.high)),
      ],
    };
  }),
});

function crossTable({ table }: Agreement, language: Language): Block[] {
  if (table === null) return [];
  return [
    {
      kind: "table",
      columns: [
        { title: comparisonWord("crossTable", language), align: "left" },
        ...table.b.map((title) => ({ title, align: "right" }) as const),
      ],
      rows: table.counts.map((counts, index) => ({
        cells: [text(table.a[index] ?? ""), ...counts.map((count) => number(String(count)))],
      })),
    },
  ];
}
