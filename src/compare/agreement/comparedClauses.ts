// Two scores, their clauses and the pairs of ratings → what each side says of each clause, how often it is the same, and which clauses are not compared.
import { equal } from "../../math/fraction.ts";
import type { Agreement, OutcomeUnit, OutcomeWord, SetAsideClauses } from "../../model/agreement.ts";
import type { ClauseComparison, MissingReason } from "../../model/comparison.ts";
import type { Score } from "../../model/score.ts";
import { groupBy } from "../../model/groupBy.ts";
import { commonUnits } from "./commonUnits.ts";
import type { RatedPairs } from "./ratedPairs.ts";
import { shareMeasure } from "./shareMeasure.ts";
import type { UnitRating } from "./unitRating.ts";

/** Which clauses are compared, and how often both sides say the same of them. */
export type ComparedClauses = Pick<Agreement, "of" | "setAside" | "outcomes">;

interface ToldUnit extends OutcomeUnit {
  /** `null` where both rate it and nothing says whether alike. */
  readonly same: boolean | null;
}

/**
 * Of the clauses that both have in scope those count of which a side says more than that it does not rate them. A side
 * without a row, with an empty one or with `unrated` does not rate the clause. Clauses are taken by the finest
 * parts that both rate. Two values are the same if statuses of one scale, or percents, are; else if the values of the clause are.
 *
 * @param withheld whether a side has no figures, so that nothing may be compared
 */
export function comparedClauses(
  a: Score,
  b: Score,
  clauses: readonly ClauseComparison[],
  { pairs, values }: RatedPairs,
  withheld: boolean,
): ComparedClauses {
  if (withheld)
    return {
      of: 0,
      setAside: [],
      outcomes: { n: 0, same: 0, percent: shareMeasure(0, 0, "withheld"), differing: [] },
    };
  const told = clauses
    .filter(({ missing }) => missing.a !== "out-of-scope" && missing.b !== "out-of-scope")
    .filter(({ missing }) => wordOf(missing.a) !== "unrated" || wordOf(missing.b) !== "unrated")
    .toSorted((one, other) => (one.clause.id < other.clause.id ? -1 : 1));
  const alike = new Map(values.map((pair) => [pair.clause, equal(pair.a, pair.b)]));
  const oneScale = a.scale !== null && a.scale.id === b.scale?.id;
  const units = told
    .flatMap((item): ToldUnit[] => partsOf(a, b, item, oneScale) ?? [wholeOf(item, alike)])
    .filter(({ same }) => same !== null);
  const same = units.filter((unit) => unit.same === true).length;
  const paired = new Set(pairs.map(({ clause }) => clause));
  return {
    of: told.length,
    setAside: setAsideOf(told.filter(({ clause }) => !paired.has(clause.id))),
    outcomes: {
      n: units.length,
      same,
      percent: shareMeasure(same, units.length, "no-pairs"),
      differing: units
        .filter((unit) => unit.same === false)
        .map((unit): OutcomeUnit => ({ clause: unit.clause, a: unit.a, b: unit.b })),
    },
  };
}

const wordOf = (missing: MissingReason | null): OutcomeWord =>
  missing === null ? "rated" : missing === "no-row" || missing === "out-of-scope" ? "unrated" : missing;

/** `null` where the parts of a clause cannot be compared by themselves. */
function partsOf(
  a: Score,
  b: Score,
  { clause: { id }, rows }: ClauseComparison,
  oneScale: boolean,
): ToldUnit[] | null {
  const units = commonUnits([
    { score: a, rows: rows.a },
    { score: b, rows: rows.b },
  ]);
  const told = units.flatMap(([ofA, ofB]): ToldUnit[] => {
    if (!ofA || !ofB || (isUnrated(ofA) && isUnrated(ofB))) return [];
    return [{ clause: id, a: wordOfPart(ofA), b: wordOfPart(ofB), same: sameParts(ofA, ofB, oneScale) }];
  });
  return told.length === 0 || told.some(({ same }) => same === null) ? null : told;
}

const isUnrated = (rating: UnitRating): boolean => "gap" in rating && rating.gap === "unrated";

const wordOfPart = (rating: UnitRating): OutcomeWord => ("gap" in rating ? rating.gap : "rated");

function sameParts(a: UnitRating, b: UnitRating, oneScale: boolean): boolean | null {
  if ("gap" in a || "gap" in b) return "gap" in a && "gap" in b && a.gap === b.gap;
  if ("rank" in a && "rank" in b) return oneScale ? a.rank === b.rank : null;
  return "share" in a && "share" in b ? equal(a.share, b.share) : null;
}

function wholeOf(
  { clause: { id }, missing }: ClauseComparison,
  alike: ReadonlyMap<string, boolean>,
): ToldUnit {
  const [a, b] = [wordOf(missing.a), wordOf(missing.b)];
  return { clause: id, a, b, same: a === "rated" && b === "rated" ? (alike.get(id) ?? null) : a === b };
}

const setAsideOf = (clauses: readonly ClauseComparison[]): SetAsideClauses[] =>
  [...groupBy(clauses, ({ missing }) => `${wordOf(missing.a)}|${wordOf(missing.b)}`).values()].flatMap(
    (items): SetAsideClauses[] => {
      const [first] = items;
      if (first === undefined) return [];
      const ids = items.map(({ clause }) => clause.id);
      return [{ a: wordOf(first.missing.a), b: wordOf(first.missing.b), clauses: ids }];
    },
  );
