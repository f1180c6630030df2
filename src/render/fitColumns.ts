// Columns, what each needs and a width → how wide each column may be; 0 leaves it out.
import type { Column } from "../present/document.ts";

const gap = 2;
const least = 12;

/**
 * Each column gets what its widest text needs. Where that is too much, the growing one is cut, then droppable
 * ones go, the highest number first; at last the widest texts are cut. Numbers never are.
 *
 * @param needed the width of the widest text of each column, its title among them
 */
export function fitColumns(columns: readonly Column[], needed: readonly number[], width: number): number[] {
  const growing = columns.findIndex(({ grows }) => grows === true);
  const dropped = new Set<number>();
  const fitted = (): number[] =>
    withCut(
      needed.map((own, index) => (dropped.has(index) ? 0 : own)),
      growing,
      width,
      least,
    );
  const droppable = columns
    .map(({ drop }, index) => ({ index, drop: drop ?? 0 }))
    .filter(({ drop }) => drop > 0)
    .toSorted((a, b) => b.drop - a.drop);
  for (const { index } of droppable) {
    if (total(fitted()) <= width) break;
    dropped.add(index);
  }
  return cutTexts(fitted(), columns, width);
}

const total = (widths: readonly number[]): number =>
  widths.filter((own) => own > 0).reduce((sum, own) => sum + own + gap, -gap);

/** One column narrowed by what is too much, though not below `floor`. */
function withCut(widths: readonly number[], index: number, width: number, floor: number): number[] {
  const own = widths[index] ?? 0;
  const room = own - Math.max(0, total(widths) - width);
  return widths.map((each, at) => (at === index ? Math.max(Math.min(own, floor), room) : each));
}

/** The widest text column gives way cell by cell, so that none is cut to nothing while another is whole. */
function cutTexts(widths: readonly number[], columns: readonly Column[], width: number): number[] {
  const cut = [...widths];
  const texts = columns.flatMap(({ align }, index) => (align === "left" ? [index] : []));
  const widest = (): number => texts.reduce((a, b) => ((cut[b] ?? 0) > (cut[a] ?? 0) ? b : a), texts[0] ?? 0);
  while (total(cut) > width && (cut[widest()] ?? 0) > least) cut[widest()] = (cut[widest()] ?? 0) - 1;
  return cut;
}
