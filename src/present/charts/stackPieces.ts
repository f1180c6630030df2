// Pieces → one piece in which they stand below each other.
import type { Mark, Piece } from "./chart.ts";

/** @param gap between two of them; none beside an empty one */
export function stackPieces(pieces: readonly Piece[], gap = 0): Piece {
  const marks: Mark[] = [];
  let top = 0;
  for (const piece of pieces) {
    if (piece.height === 0) continue;
    if (top > 0) top += gap;
    for (const mark of piece.marks) marks.push(moved(mark, 0, top));
    top += piece.height;
  }
  return { marks, height: top };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The same mark elsewhere. */
export function moved(mark: Mark, right: number, down: number): Mark {
  if (mark.kind === "line")
    return {
      ...mark,
      points: mark.points.map(([x, y]) => [hundredths(x + right), hundredths(y + down)] as const),
    };
  return { ...mark, x: hundredths(mark.x + right), y: hundredths(mark.y + down) };
}
