// Scores → the sheet of exact figures: whole numbers that can be divided again.
import { toPercent } from "../../math/toPercent.ts";
import { leastCommonMultiple } from "../../math/commonDenominator.ts";
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import type { Figure, Score } from "../../model/score.ts";
import type { CaptionLine, Sheet, SheetCell } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { figureCell } from "./figureCell.ts";
import { itemSheet, type SheetColumnOf } from "./itemSheet.ts";
import { scoreColumns, type OfScore } from "./scoreColumns.ts";

type Level = "overall" | "direction" | "body" | "clause";

interface Item extends OfScore {
  readonly level: Level;
  readonly id: string;
  readonly figure: Figure;
  readonly weight: Fraction | null;
  readonly share: Fraction | null;
}

export function exactSheet(
  scores: readonly Score[],
  caption: readonly CaptionLine[],
  words: Words<"workbook">,
): Sheet {
  const { columns, sheets, levels } = words.workbook;
  const items = {
    *[Symbol.iterator](): Generator<Item> {
      for (const score of scores) {
        const group = (level: Level, id: string, figure: Figure): Item => ({
          score,
          level,
          id,
          figure,
          weight: null,
          share: null,
        });
        yield group("overall", "", score.overall);
        if (isWithheld(score)) continue;
        for (const { direction, figure } of score.directions)
          if (figure.inScope > 0) yield group("direction", direction.id, figure);
        for (const { body, figure } of score.bodies) yield group("body", body, figure);
        for (const { clause, figure, weight, share } of score.clauses)
          yield { score, level: "clause", id: clause.id, figure, weight, share };
      }
    },
  };
  return itemSheet<Item>(sheets.exact, caption, items, [
    ...scoreColumns<Item>(scores, words),
    { title: columns.level, format: "text", cell: ({ level }) => levels[level] },
    { title: columns.id, format: "text", cell: ({ id }) => id || null },
    {
      title: columns.percent,
      format: "percent",
      cell: ({ figure, score }) => figureCell(figure, score.method.rounding, words),
    },
    whole(columns.exactNumerator, ({ value }) => (value === null ? null : toPercent(value).n)),
    whole(columns.exactDenominator, ({ value }) => (value === null ? null : toPercent(value).d)),
    whole(columns.numerator, ({ numerator, denominator }) => wholes(numerator, denominator)[0]),
    whole(columns.denominator, ({ numerator, denominator }) => wholes(numerator, denominator)[1]),
    { title: columns.weight, format: "number", cell: ({ weight }) => decimalCell(weight) },
    { title: columns.share, format: "number", cell: ({ share }) => decimalCell(share) },
  ]);
}

const whole = (title: string, of: (figure: Figure) => bigint | null): SheetColumnOf<Item> => ({
  title,
  format: "count",
  cell: ({ figure }) => wholeCell(of(figure)),
});

/** Both times the least number that makes both whole. */
function wholes(a: Fraction, b: Fraction): readonly [bigint, bigint] {
  const factor = leastCommonMultiple(a.d, b.d);
  return [(a.n * factor) / a.d, (b.n * factor) / b.d];
}

const wholeCell = (value: bigint | null): SheetCell =>
  value === null ? null : { kind: "number", text: `${value}` };

/** Six decimals of what is not whole. */
const decimalCell = (value: Fraction | null): SheetCell =>
  value === null
    ? null
    : { kind: "number", text: value.d === 1n ? toText(value) : roundToText(value, 6, "half-up") };
