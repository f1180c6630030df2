// Columns, their texts and a width → how wide each column may be; 0 leaves it out.
import { textWidth } from "./textWidth.ts";
import type { Column } from "../present/document.ts";

const gap = 2;
const leastGrowing = 12;

/** Each column gets what its widest text needs; the growing one gets the rest, and droppable ones go first. */
export function fitColumns(
  columns: readonly Column[],
  texts: readonly (readonly string[])[],
  width: number,
): number[] {
  const needed = columns.map((column, index) =>
    Math.max(textWidth(column.title), ...texts.map((row) => textWidth(row[index] ?? ""))),
  );
  const widths = [...needed];
  const total = (): number => widths.filter((own) => own > 0).reduce((sum, own) => sum + own + gap, -gap);
  const growing = columns.findIndex(({ grows }) => grows === true);
  const shrink = (): void => {
    if (growing >= 0)
      widths[growing] = Math.max(
        Math.min(needed[growing] ?? 0, leastGrowing),
        (needed[growing] ?? 0) - Math.max(0, totalWith(needed[growing] ?? 0) - width),
      );
  };
  const totalWith = (own: number): number => total() - (widths[growing] ?? 0) + own;
  shrink();
  const droppable = columns
    .map(({ drop }, index) => ({ index, drop: drop ?? 0 }))
    .filter(({ drop }) => drop > 0)
    .toSorted((a, b) => b.drop - a.drop);
  for (const { index } of droppable) {
    if (total() <= width) break;
    widths[index] = 0;
    shrink();
  }
  return widths;
}
