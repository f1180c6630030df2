// A scale and the counts of its bands → the levels that are possible for counted clauses, and for the others.
import { countedIn } from "../math/countedMean.ts";
import { compareFractions, type Fraction } from "../math/fraction.ts";
import { gridOf } from "../math/grid.ts";
import type { Group } from "../math/reachableSums.ts";
import type { AuditScale, CountedBand } from "../model/audit.ts";

/** Levels of a scale that clauses of one kind can take. */
export interface LevelGroup {
  /** Places of the levels in the scale. */
  readonly levels: readonly number[];
  /** The levels as whole numbers of the unit. */
  readonly steps: readonly number[];
  /** The number of clauses; `null` if it is not known. */
  readonly count: number | null;
}

export interface LevelGroups {
  /** In percent. */
  readonly unit: Fraction;
  /** A group for each counted band, and one for all other levels; by their lowest level. */
  readonly groups: readonly LevelGroup[];
}

/** Splits the levels by the counted bands. A band with clauses but without a level has an empty group. */
export function levelGroups({ levels }: AuditScale, bands: readonly CountedBand[]): LevelGroups {
  const { unit, steps } = gridOf(levels);
  const bandOf = levels.map((level) => bands.find(({ min }) => compareFractions(level, min) >= 0) ?? null);
  const group = (count: number | null, belongs: (band: CountedBand | null) => boolean): LevelGroup => {
    const own = levels.map((_, at) => at).filter((at) => belongs(bandOf[at] ?? null));
    return { levels: own, steps: own.map((at) => steps[at] as number), count };
  };
  const counted = bands.filter(({ count }) => count !== null);
  const groups = [
    group(null, (band) => band === null || band.count === null),
    ...counted.map((band) => group(band.count, (own) => own === band)),
  ];
  return { unit, groups: groups.toSorted((a, b) => (a.levels[0] ?? 0) - (b.levels[0] ?? 0)) };
}

/** The groups of this many clauses, without empty groups; `null` if some clauses fit no level. */
export function groupsOf({ groups }: LevelGroups, clauses: number): (LevelGroup & Group)[] | null {
  const rest = clauses - countedIn(groups);
  const sized = groups
    .map((group) => ({ ...group, count: group.count ?? rest }))
    .filter(({ count }) => count !== 0);
  return sized.some(({ steps, count }) => count < 0 || steps.length === 0) ? null : sized;
}
