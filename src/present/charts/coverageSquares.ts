// How many clauses have a value → small squares, one for a clause or for several, and the sentence beside them.
import { fraction } from "../../math/fraction.ts";
import type { Rounding } from "../../model/method.ts";
import { localNumber } from "../localNumber.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "./chart.ts";
import { paragraph } from "./paragraph.ts";
import { stackPieces } from "./stackPieces.ts";

export interface Covered {
  readonly scored: number;
  readonly eligible: number;
}

/** More squares than this are not counted by anybody. */
const mostSquares = 120;
const steps = [1, 2, 5];
const side = 6;
const pitch = 8;

export function coverageSquares(
  covered: Covered,
  rounding: Rounding,
  width: number,
  words: Words<"charts">,
): Piece {
  const { eligible } = covered;
  const each = clausesEach(eligible);
  const squares = Math.ceil(eligible / each);
  const full = fullSquares(covered, squares, each);
  const inLine = Math.floor((width - 2 * margin) / pitch);
  const marks = Array.from({ length: squares }, (_, at): Mark => ({
    kind: "shape",
    shape: "square",
    x: margin + (at % inLine) * pitch + side / 2,
    y: Math.floor(at / inLine) * pitch + side / 2 + 1,
    size: side,
    fill: at < full ? "full" : "hollow",
  }));
  const sentence = [
    coverageSentence(covered, rounding, words),
    ...(each > 1 ? [words.charts.perSquare(each)] : []),
  ];
  return stackPieces(
    [
      { marks, height: Math.ceil(squares / inLine) * pitch },
      paragraph(sentence.join(" "), width, { size: sizes.small }),
    ],
    3,
  );
}

/** In words, with the percent as it is printed elsewhere. */
export function coverageSentence(
  { scored, eligible }: Covered,
  rounding: Rounding,
  { charts, common }: Words<"charts">,
): string {
  if (eligible === 0) return charts.nothingEligible;
  const percent = percentText(fraction(scored, eligible), rounding);
  return charts.coverage(scored, eligible, localNumber(percent, common.decimal));
}

/** 1, 2, 5, 10, 20 …: the first with which there are not too many squares. */
function clausesEach(eligible: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of steps) if (eligible <= step * ten * mostSquares) return step * ten;
}

/** All only where every clause has a value, and none only where no clause has. */
function fullSquares({ scored, eligible }: Covered, squares: number, each: number): number {
  if (scored >= eligible) return squares;
  if (scored === 0) return 0;
  return Math.min(Math.max(Math.round(scored / each), 1), squares - 1);
}
