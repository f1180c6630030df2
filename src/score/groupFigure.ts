// Judged clauses or figures of directions → the figure of their group.
import {
  compareFractions,
  divide,
  fraction,
  isZero,
  multiply,
  sum,
  toText,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import { weightedSum, type Weighted } from "../math/means.ts";
import type { Method } from "../model/method.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Clause } from "../model/plan.ts";
import type { DirectionScore, Figure, Reason, ReasonParams } from "../model/score.ts";
import type { JudgedClause } from "./judgeClause.ts";
import { isRated, lackOrder } from "./stepResult.ts";
import { tallyStatuses } from "./tallyStatuses.ts";

/**
 * Σ weight × credit ÷ Σ weight over the clauses that count. There is no figure if a gap is refused, if coverage (scored ÷
 * eligible, by number) is below the minimum, if no clause counts, or if all weights are 0.
 *
 * @param total clauses of the plan that the group holds, in scope or not
 */
export function clauseGroup(
  clauses: readonly JudgedClause[],
  weightOf: (clause: Clause) => Fraction,
  total: number,
  method: Method,
): Figure {
  const items: Weighted[] = [];
  for (const { clause, credit, count } of clauses)
    if (credit !== null)
      items.push({
        value: credit,
        weight: count === undefined ? weightOf(clause) : multiply(weightOf(clause), fraction(count)),
      });
  return groupFigure(clauses, { items, total, counts: () => true, remarks: [] }, method);
}

/**
 * The weighted mean of the directions' figures. Directions without a figure are left out and named, and their clauses are
 * not counted. The rules for gaps and coverage apply to all clauses, as in `clauseGroup`.
 */
export function directionGroup(
  directions: readonly (DirectionScore & { weight: Fraction })[],
  clauses: readonly JudgedClause[],
  total: number,
  method: Method,
): Figure {
  const items = directions.flatMap(({ figure, weight }) =>
    figure.value === null ? [] : [{ value: figure.value, weight }],
  );
  const dropped = directions
    .filter(({ figure }) => figure.value === null && figure.inScope > 0)
    .map(({ direction }) => direction.id);
  const remarks: Reason[] =
    dropped.length === 0 ? [] : [{ id: "directions-dropped", params: { directions: dropped } }];
  const without = new Set(dropped);
  const counts = ({ direction }: Clause): boolean => !without.has(direction);
  return groupFigure(clauses, { items, total, counts, remarks }, method);
}

interface Group {
  readonly items: readonly Weighted[];
  readonly total: number;
  /** Whether a clause with a credit is in the denominator. */
  readonly counts: (clause: Clause) => boolean;
  readonly remarks: readonly Reason[];
}

function groupFigure(
  judged: readonly JudgedClause[],
  { items, total, counts: isCounted, remarks }: Group,
  method: Method,
): Figure {
  const counts = { scored: 0, counted: 0, eligible: 0, inScope: 0, total };
  let areOnlyGaps = true;
  for (const { clause, result, eligible, credit, gap, count = 1 } of judged) {
    counts.inScope += count;
    if (isRated(result)) counts.scored += count;
    if (eligible) counts.eligible += count;
    if (credit === null || !isCounted(clause)) continue;
    counts.counted += count;
    if (result.value !== null || gap === "full") areOnlyGaps = false;
  }
  const sums = { numerator: weightedSum(items), denominator: sum(items.map(({ weight }) => weight)) };
  const missing = withoutFigure(judged, counts, sums.denominator, method);
  if (missing !== null)
    return {
      ...missing,
      value: null,
      ...sums,
      ...counts,
      reasons: [...missing.reasons, ...remarks],
      ...(method.countsOnly ? { statuses: tallyStatuses(judged) } : {}),
    };
  const onlyGaps: Reason[] = areOnlyGaps ? [{ id: "only-gaps", params: { count: counts.counted } }] : [];
  return {
    outcome: "scored",
    value: divide(sums.numerator, sums.denominator),
    ...sums,
    ...counts,
    reasons: [...onlyGaps, ...remarks],
  };
}

type Counts = Pick<Figure, "scored" | "eligible" | "inScope">;

function withoutFigure(
  judged: readonly JudgedClause[],
  counts: Counts,
  denominator: Fraction,
  method: Method,
): { outcome: Outcome; reasons: Reason[] } | null {
  const refused = judged.filter(({ gap }) => gap === "refuse");
  if (refused.length > 0)
    return insufficient("gap-refused", { clauses: refused.map(({ clause }) => clause.id) });
  if (counts.inScope === 0) return { outcome: "unrated", reasons: [{ id: "nothing-in-scope", params: {} }] };
  if (method.countsOnly) return insufficient("counts-only", tallyStatuses(judged));
  if (
    counts.eligible > 0 &&
    compareFractions(fraction(counts.scored, counts.eligible), method.minimumCoverage) < 0
  )
    return insufficient("below-minimum-coverage", {
      scored: counts.scored,
      eligible: counts.eligible,
      minimum: toText(method.minimumCoverage),
    });
  if (judged.every(({ credit }) => credit === null)) {
    const outcome =
      lackOrder.find((lack) => judged.some(({ result }) => result.outcome === lack)) ?? "insufficient";
    return { outcome, reasons: [{ id: "nothing-counts", params: { inScope: counts.inScope } }] };
  }
  return isZero(denominator) ? insufficient("no-weight", {}) : null;
}

const insufficient = <I extends Reason["id"]>(
  id: I,
  params: ReasonParams[I],
): { outcome: Outcome; reasons: Reason[] } => ({
  outcome: "insufficient",
  reasons: [{ id, params } as Reason],
});

/** The figure of one clause: its value over 1; for a gap that counts as zero, no value over 1; otherwise over 0. */
export function clauseFigure({ result, eligible, credit, gap }: JudgedClause): Figure {
  const counted = credit !== null;
  const remark: Reason[] =
    gap === "zero" || gap === "full" ? [{ id: `counts-as-${gap}`, params: { outcome: result.outcome } }] : [];
  return {
    outcome: result.outcome,
    value: result.value,
    numerator: credit ?? zero,
    denominator: fraction(counted ? 1 : 0),
    scored: isRated(result) ? 1 : 0,
    counted: counted ? 1 : 0,
    eligible: eligible ? 1 : 0,
    inScope: 1,
    total: 1,
    reasons: [...(result.reason === null ? [] : [result.reason]), ...remark],
    ...(result.reason?.id === "status-only" ? { statuses: tallyStatuses([{ result }]) } : {}),
  };
}
