// The rows of a clause on several sides → the finest parts of it that two sides share, and what each side says of them.
import { groupBy } from "../../model/groupBy.ts";
import { cellText, type NamedColumn } from "../../model/ratingTable.ts";
import type { Score } from "../../model/score.ts";
import { unitRating, type UnitRating } from "./unitRating.ts";

/** A score, and its rows of one clause; none where it did not rate it. */
export interface ClauseSide {
  readonly score: Score;
  readonly rows: readonly number[];
}

/** For each side what it says of a part of a clause; `null` where it has no row for it. */
export type CommonUnit = readonly (UnitRating | null)[];

/** From the finest to the clause as a whole. */
const grains: readonly (readonly NamedColumn[])[] = [["activity", "body"], ["activity"], ["body"], []];

/**
 * Sides that rate the same activities or bodies of a clause are compared by these; where one side rates the clause in parts
 * and another as a whole, by the whole, if its rows say one thing. A part that only one side rates is left out.
 *
 * @returns none where fewer than two sides have rows
 */
export function commonUnits(sides: readonly ClauseSide[]): CommonUnit[] {
  for (const grain of grains) {
    const keys = sides.map((side) => byKey(side, grain));
    const shared = [...new Set(keys.flatMap((own) => [...own.keys()]))].filter(
      (key) => keys.filter((own) => own.has(key)).length > 1,
    );
    if (shared.length === 0) continue;
    return shared.toSorted().map((key) =>
      sides.map(({ score }, side) => {
        const rows = keys[side]?.get(key);
        return rows === undefined ? null : unitRating(score, rows);
      }),
    );
  }
  return [];
}

function byKey({ score, rows }: ClauseSide, grain: readonly NamedColumn[]): ReadonlyMap<string, number[]> {
  const { ratings } = score.assessment;
  return groupBy(rows, (row) => grain.map((column) => cellText(ratings, row, column)).join("\n"));
}
