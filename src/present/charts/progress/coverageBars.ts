// The coverage of points → a small bar below each, as full as it is.
import type { Fraction } from "../../../math/fraction.ts";
import type { Mark } from "../chart.ts";
import { placeOf } from "../placeOf.ts";

const width = 30;
const height = 8;
const apart = 2;

/** None where it would stand on another. */
export function coverageBars(
  points: readonly { readonly x: number; readonly coverage: Fraction | null }[],
  y: number,
): Mark[] {
  let end = Number.NEGATIVE_INFINITY;
  return points.flatMap(({ x, coverage }): Mark[] => {
    const from = Math.round((x - width / 2) * 100) / 100;
    if (coverage === null || from < end + apart) return [];
    end = from + width;
    const full = placeOf(coverage, 0, width);
    return [
      { kind: "box", x: from, y, width, height, fill: "hollow" },
      ...(full === 0 ? [] : [{ kind: "box", x: from, y, width: full, height, fill: "full" } as const]),
    ];
  });
}
