// A figure and its method → the cells that show it: the percent and its bar.
import type { Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { Figure } from "../model/score.ts";
import { number, text, type Cell, type Tone } from "./document.ts";
import { percentText } from "./percentText.ts";

/** A dash where there is no figure, which is neither 0 nor 100. */
export function figureCells(figure: Pick<Figure, "value">, method: Method): [percent: Cell, bar: Cell] {
  if (figure.value === null) return [text("–", "quiet"), { kind: "bar", thousandths: null }];
  const tone = toneOf(figure.value, method);
  return [
    number(percentText(figure.value, method.rounding), tone),
    { kind: "bar", thousandths: Number((figure.value.n * 1000n) / figure.value.d), tone },
  ];
}

/** Good in the highest band, bad in the lowest, middle between. */
function toneOf(value: Fraction, { bands }: Method): Tone {
  return toneOfRank(
    bands.findIndex(({ min }) => value.n * 100n * min.d >= min.n * value.d),
    bands.length,
  );
}

export const toneOfRank = (rank: number, bands: number): Tone =>
  bands < 2 ? "plain" : rank === 0 ? "good" : rank === bands - 1 || rank < 0 ? "bad" : "middle";
