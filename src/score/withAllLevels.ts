// The figure of a group under a method without figures, and the scale → the same with all statuses of the scale, best first.
import type { Scale } from "../model/scale.ts";
import type { Figure, Reason, StatusTally } from "../model/score.ts";

/** Statuses that no clause has are there with 0: that nothing is complete is a finding. */
export function withAllLevels(figure: Figure, scale: Scale | null): Figure {
  const { statuses } = figure;
  if (statuses === undefined || scale === null) return figure;
  const counts = new Map(statuses.levels.map(({ status, count }) => [status, count]));
  const levels = scale.levels.map(({ id }) => ({ status: id, count: counts.get(id) ?? 0 }));
  const tally: StatusTally = { levels: levels.toReversed(), several: statuses.several };
  const reasons = figure.reasons.map((reason): Reason =>
    reason.id === "counts-only" ? { id: "counts-only", params: tally } : reason,
  );
  return { ...figure, statuses: tally, reasons };
}
