// Two scores, the frames between them and the changes of the plan → what the plan does to the figure, change by change.
import { toPercent } from "../../math/toPercent.ts";
import { zero, type Fraction } from "../../math/fraction.ts";
import { mean } from "../../math/means.ts";
import type { PlanChange, PlanPart, PlanTerm } from "../../model/changes.ts";
import type { Score } from "../../model/score.ts";
import { scoreAssessment } from "../../score/scoreAssessment.ts";
import { pointsBetween } from "../points.ts";
import { shapleyValue } from "../shapleyValue.ts";
import type { Frame, Ground } from "./frames.ts";
import { hybridGround } from "./hybridGround.ts";

/** More changes than these are told as one: each one more doubles the work. */
export const mostShared = 8;

/** Clauses that are rated for the parts, at most, over all mixed plans. */
const mostRated = 200_000;

/** Changes that move no figure, whatever the method. */
export const isIdle = ({ kind }: PlanChange): boolean => kind === "title" || kind === "clause-renamed";

/**
 * The mean, over the frames, of what changes when the same ratings by the same method go over from the plan of before to
 * that of now. Each change gets its Shapley value among the changes; at most eight, else the plan is told as one.
 *
 * @param frames those that were split: one for each order in which plan and ratings can change
 * @returns percentage points, the parts adding up to the total where they are known
 * @example one clause of four at 0 is taken out, the others are at 1 // total 25, one part
 */
export function planTerm(
  a: Score,
  b: Score,
  frames: readonly Frame[],
  changes: readonly PlanChange[],
): PlanTerm {
  const totals = frames.map((frame) =>
    frame.of === "a"
      ? pointsBetween(frame.b.overall.value, b.overall.value)
      : pointsBetween(a.overall.value, frame.a.overall.value),
  );
  const known = totals.filter((total) => total !== null);
  const total = known.length === 0 || known.length < totals.length ? null : mean(known);
  const players = changes.filter((change) => !isIdle(change));
  const values = total === null ? null : valuesOf(a, b, frames, players, total);
  const part = (change: PlanChange): PlanPart => {
    const player = players.indexOf(change);
    return { ...change, contribution: player < 0 ? zero : (values?.[player] ?? null) };
  };
  return { total: players.length === 0 ? zero : total, parts: changes.map(part) };
}

function valuesOf(
  a: Score,
  b: Score,
  frames: readonly Frame[],
  players: readonly PlanChange[],
  total: Fraction,
): readonly Fraction[] | null {
  if (players.length === 1) return [total];
  const rated = (frames.length * a.clauses.length) << players.length;
  if (players.length > mostShared || rated > mostRated) return null;
  // Under the plan of its own side each frame holds the other side's ratings.
  const sides = frames.map((frame) => (frame.of === "a" ? b : a));
  return shapleyValue(players.length, (group) => {
    const made = players.filter((_, index) => (group & (1 << index)) !== 0);
    const ground = made.length === players.length ? groundOf(a) : hybridGround(a, b, made);
    const worths = sides.map((side) => scoreAssessment({ ...side, ...ground }).score.overall.value);
    const known = worths.filter((worth) => worth !== null);
    return known.length < worths.length ? null : toPercent(mean(known) ?? zero);
  });
}

const groundOf = ({ plan, asOf }: Score): Ground => ({ plan, asOf });
