// A comparison → the table that leads from A's figure to B's, term by term.
import { isZero, negate, subtract, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { methodChoices, type Comparison } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import type { Score } from "../../model/score.ts";
import { number, text, type Block, type Row } from "../document.ts";
import { commonRounding, inPercent, signedText } from "./comparisonNumbers.ts";
import { choiceWord, comparisonWord } from "./comparisonWords.ts";
import { percentText } from "../percentText.ts";
import { sideLabel } from "./sideLabels.ts";
import { waterfall, type WaterfallStep } from "./waterfall.ts";
import { word, type Language } from "../words.ts";

interface Line {
  readonly name: string;
  readonly figure: string;
  readonly weight?: "total" | "group";
  /** Where its bar starts and ends; a line without one explains the line above it. */
  readonly step: WaterfallStep | null;
}

const barWidth = 30;

/** A's figure, the terms that are known, B's figure: from A each term goes down by what it adds to A minus B. */
export function gapTable(comparison: Comparison, language: Language): Block {
  const { a, b } = comparison;
  const rounding = commonRounding(a, b);
  const lines = linesOf(comparison, rounding, language);
  const bars = waterfall(
    lines.flatMap(({ step }) => (step === null ? [] : [step])),
    barWidth,
  );
  const rows = lines.map((line): Row => {
    const bar = line.step === null ? "" : (bars.shift() ?? "");
    return {
      ...(line.weight === undefined ? {} : { weight: line.weight }),
      cells: [
        text(line.name, line.weight === "total" ? "strong" : "plain"),
        number(line.figure, line.weight === "total" ? "strong" : "plain"),
        text(bar, line.weight === "total" ? "plain" : "middle"),
      ],
    };
  });
  return {
    kind: "table",
    columns: [
      { title: comparisonWord("term", language), align: "left", grows: true },
      { title: comparisonWord("points", language), align: "right" },
      { title: "", align: "left", drop: 1 },
    ],
    rows,
  };
}

function linesOf(comparison: Comparison, rounding: Rounding, language: Language): Line[] {
  const { a, b, split, published } = comparison;
  const say = (name: Parameters<typeof comparisonWord>[0]): string => comparisonWord(name, language);
  let level = a.overall.value === null ? null : inPercent(a.overall.value);
  const term = (name: string, value: Fraction | null): Line[] => {
    if (value === null) return [];
    const from = level ?? zero;
    level = subtract(from, value);
    return [
      {
        name,
        figure: signedText(value, rounding),
        step: split.gap === null ? null : { from, to: level, total: false },
      },
    ];
  };
  const detail = (name: string, value: Fraction | null): Line[] =>
    value === null || isZero(value)
      ? []
      : [{ name: `    ${name}`, figure: signedText(value, rounding), step: null }];
  const parts = split.method?.parts ?? null;
  return [
    total(`A  ${sideLabel(a, b)}`, a),
    ...term(`   ${say("coverage")}`, split.coverage.total),
    ...detail(`${say("otherClauses")} A`, split.coverage.a),
    ...detail(`${say("otherClauses")} B`, split.coverage.b),
    ...term(`   ${word("method", language).toLowerCase()}`, split.method?.total ?? null),
    ...(parts === null
      ? []
      : methodChoices.flatMap((choice) => detail(choiceWord(choice, language), parts[choice]))),
    ...term(`   ${say("rating")}`, split.rating),
    ...term(`   ${say("together")}`, split.together),
    total(`B  ${sideLabel(b, a)}`, b),
    ...(split.gap === null
      ? []
      : [
          { name: say("gap"), figure: signedText(split.gap, rounding), weight: "group", step: null } as const,
        ]),
    ...detail(`${say("published")} A`, published.a),
    ...detail(`${say("published")} B`, published.b),
    ...(published.gap === null
      ? []
      : [
          {
            name: say("publishedGap"),
            figure: signedText(published.gap, rounding),
            weight: "group",
            step: null,
          } as const,
        ]),
  ];
}

function total(name: string, { overall, method }: Score): Line {
  const at = overall.value === null ? zero : inPercent(overall.value);
  const figure = overall.value === null ? "–" : percentText(overall.value, method.rounding);
  return { name, figure, weight: "total", step: { from: zero, to: at, total: true } };
}

/** Whether the terms as printed fail to add up to the gap as printed. */
export function roundsApart({ a, b, split }: Comparison): boolean {
  if (split.gap === null) return false;
  const rounding = commonRounding(a, b);
  const units = (value: Fraction | null): bigint =>
    value === null ? 0n : BigInt(roundToText(value, rounding.decimals, rounding.mode).replace(".", ""));
  const terms = [split.coverage.total, split.method?.total ?? null, split.rating, split.together];
  return split.way !== "none" && terms.map(units).reduce((x, y) => x + y) + units(negate(split.gap)) !== 0n;
}
