// A comparison → the table that leads from A's figure to B's, term by term.
import { toPercent } from "../../math/toPercent.ts";
import { isZero, negate, subtract, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { methodChoices, type Comparison } from "../../model/comparison.ts";
import type { Score } from "../../model/score.ts";
import { coverageText } from "../coverage.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { percentText } from "../percentText.ts";
import { coverageLine } from "../scores/coverageLine.ts";
import type { Words } from "../words/words.ts";
import { commonRounding, signedText } from "./comparisonNumbers.ts";
import { sideLabel } from "./sideLabels.ts";
import { waterfall, type WaterfallStep } from "./waterfall.ts";

interface Line {
  readonly name: string;
  readonly figure: string;
  readonly weight?: "total" | "group";
  /** Where its bar starts and ends; a line without one explains the line above it. */
  readonly step: WaterfallStep | null;
}

const barWidth = 30;

/** A's figure, the terms that are known, B's figure: from A each term goes down by what it adds to A minus B. */
export function gapTable(comparison: Comparison, words: Words<"comparison">): Block {
  const { terms } = words.comparison;
  const lines = linesOf(comparison, words);
  const bars = waterfall(
    lines.flatMap(({ step }) => (step === null ? [] : [step])),
    barWidth,
  );
  const items = lines.map((line) => ({ ...line, bar: line.step === null ? "" : (bars.shift() ?? "") }));
  return dataTable(
    items,
    [
      {
        title: terms.term,
        align: "left",
        grows: true,
        cell: ({ name, weight }) => text(name, weight === "total" ? "strong" : "plain"),
      },
      {
        title: terms.points,
        align: "right",
        cell: ({ figure, weight }) => number(figure, weight === "total" ? "strong" : "plain"),
      },
      {
        title: "",
        align: "left",
        drop: 1,
        isDrawn: true,
        cell: ({ bar, weight }) => text(bar, weight === "total" ? "plain" : "middle"),
      },
    ],
    ({ weight }) => weight,
  );
}

function linesOf({ a, b, split, published }: Comparison, words: Words<"comparison">): Line[] {
  const say = words.comparison.terms;
  const rounding = commonRounding(a, b);
  let level = a.overall.value === null ? null : toPercent(a.overall.value);
  const term = (name: string, value: Fraction | null): Line[] => {
    if (value === null) return [];
    const from = level ?? zero;
    level = subtract(from, value);
    const step = split.gap === null ? null : { from, to: level, total: false };
    return [{ name: `   ${name}`, figure: signedText(value, rounding), step }];
  };
  const detail = (name: string, value: Fraction | null): Line[] =>
    value === null || isZero(value)
      ? []
      : [{ name: `    ${name}`, figure: signedText(value, rounding), step: null }];
  const sum = (name: string, value: Fraction | null): Line[] =>
    value === null ? [] : [{ name, figure: signedText(value, rounding), weight: "group", step: null }];
  const parts = split.method?.parts ?? null;
  return [
    total(`A  ${sideLabel(a, b)}`, a, words),
    ...term(say.coverage, split.coverage.total),
    ...detail(`${say.otherClauses} A`, split.coverage.a),
    ...detail(`${say.otherClauses} B`, split.coverage.b),
    ...term(say.method, split.method?.total ?? null),
    ...(parts === null ? [] : methodChoices.flatMap((choice) => detail(say.choices[choice], parts[choice]))),
    ...term(say.rating, split.rating),
    ...term(say.together, split.together),
    total(`B  ${sideLabel(b, a)}`, b, words),
    ...sum(say.gap, split.gap),
    ...detail(`${publishedName(a, words)} A`, published.a),
    ...detail(`${publishedName(b, words)} B`, published.b),
    ...sum(say.publishedGap, published.gap),
  ];
}

/** What the figure that was published has beyond the rows, or beyond our coding. */
const publishedName = ({ assessment }: Score, { comparison: { terms } }: Words<"comparison">): string =>
  assessment.kind === "coded" ? terms.publishedCoded : terms.published;

function total(label: string, { overall, method }: Score, words: Words): Line {
  const coverage = coverageText(overall, method.rounding);
  const name = [label, ...coverageLine({ ...overall, coverage }, words)].join(" · ");
  const at = overall.value === null ? zero : toPercent(overall.value);
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
