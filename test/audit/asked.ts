// A figure and what was said with it → the question, with usual bands, scales and rules.
import { createAttainable, type Attainable } from "../../src/audit/attainable.ts";
import type { LevelGroups } from "../../src/audit/levelGroups.ts";
import {
  fraction,
  roundingRules,
  toText,
  usualScales,
  type AuditScale,
  type Explanation,
  type FigureQuestion,
} from "../../src/core.ts";

export interface Asked {
  readonly clauses?: number | null;
  readonly planned?: number;
  readonly of?: FigureQuestion["of"];
  readonly units?: FigureQuestion["units"];
  readonly most?: number;
  readonly full?: number;
  readonly underHalf?: number;
  readonly scales?: readonly AuditScale[];
  readonly roundings?: FigureQuestion["roundings"];
  readonly directionSizes?: readonly number[];
}

export const bandsOf = (full: number | null, underHalf: number | null): FigureQuestion["bands"] => [
  { id: "full", min: fraction(100), below: null, count: full },
  { id: "at-least-half", min: fraction(50), below: fraction(100), count: null },
  { id: "under-half", min: fraction(0), below: fraction(50), count: underHalf },
];

export const asked = (figure: string, { clauses = null, ...rest }: Asked = {}): FigureQuestion => ({
  figure,
  of: rest.of ?? fraction(100),
  clauses,
  planned: rest.planned ?? null,
  units: rest.units ?? null,
  most: rest.most ?? clauses ?? rest.planned ?? 100,
  bands: bandsOf(rest.full ?? null, rest.underHalf ?? null),
  scales: rest.scales ?? usualScales,
  roundings: rest.roundings ?? roundingRules,
  directionSizes: rest.directionSizes ?? null,
});

export const scaleNamed = (id: string): AuditScale => {
  const found = usualScales.find((scale) => scale.id === id);
  if (found === undefined) throw new Error(`no scale ${id}`);
  return found;
};

/** `10×100 6×50 2×0`, best level first. */
export const vectorsOf = ({ scale, solutions }: Explanation): string[] =>
  solutions.listed.map((counts) =>
    counts
      .flatMap((count, at) => (count === 0 ? [] : [`${count}×${toText(scale.levels[at] ?? fraction(-1))}`]))
      .toReversed()
      .join(" "),
  );

/** The means of so many clauses; an error where they are too many. */
export function meansOf(groups: LevelGroups, clauses: number): Attainable {
  const means = createAttainable(groups)(clauses);
  if (means === null) throw new Error("too many sums");
  return means;
}

/** The sums at these places. */
export const sumsAt = ({ sums }: Attainable, { from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, at) => sums.at(from + at) ?? -1);
