// `--min-score` → the least figures that scores must reach, and whether they do.
import {
  apartText,
  checkGate,
  toPercent,
  localNumber,
  parsePercent,
  toText,
  unknownId,
  UsageError,
  type Gate,
  type GateCheck,
  type Score,
  type Words,
} from "../../core.ts";

/**
 * `70`, `70%` or `7/10` for the overall figure, `direction:3=50` for one direction; numbers are exact. A bare number above 0
 * and up to 1 may be a percent or a share, and is refused.
 */
export function gatesOf(flags: readonly string[]): Gate[] {
  return flags.map((gate) => {
    const [, group, number = ""] = /^(?:(.*)=)?(.*)$/s.exec(gate) ?? [];
    const written = number.trim();
    const share = parsePercent(written);
    if (share === null || share.n < 0n || share.n > share.d)
      throw new UsageError("not-a-minimum", { written: gate });
    const minimum = toPercent(share);
    if (!/[%/]/.test(written) && minimum.n > 0n && minimum.n <= minimum.d)
      throw new UsageError("minimum-percent-or-share", { written, percent: toText(toPercent(minimum)) });
    if (group === undefined || group === "overall") return { direction: null, minimum, written };
    const direction = /^direction:(.+)$/s.exec(group)?.[1];
    if (direction === undefined) throw new UsageError("not-a-gate-group", { written: gate, group, number });
    return { direction, minimum, written };
  });
}

/** For standard error: a line for each gate that is not met, whatever the format of the result. */
export const unmetTexts = (
  checks: ReadonlyMap<Score, readonly GateCheck[]>,
  { gates, common }: Words<"gates">,
): string[] =>
  [...checks].flatMap(([{ assessment, method }, own]) =>
    own
      .filter(({ met }) => !met)
      .map(({ gate: { direction, minimum, written }, found }) => {
        const least = localNumber(written, common.decimal);
        if (found === null) return gates.notMet(gates.noScore(assessment.id, direction, least));
        const shown = localNumber(apartText(found, minimum, method.rounding), common.decimal);
        return gates.notMet(gates.scoreTooLow(assessment.id, direction, shown, least));
      }),
  );

/** Every gate against every score; a direction that a plan does not have is an error of the call. */
export const checkGates = (
  scores: readonly Score[],
  gates: readonly Gate[],
): ReadonlyMap<Score, readonly GateCheck[]> =>
  gates.length === 0
    ? new Map()
    : new Map(scores.map((score) => [score, gates.map((gate) => checkOne(score, gate))]));

function checkOne(score: Score, gate: Gate): GateCheck {
  const check = checkGate(score, gate);
  if (check !== null) return check;
  const written = gate.direction ?? "";
  const known = score.plan.directions.map(({ id }) => id);
  throw new UsageError("direction-not-in-plan", { plan: score.plan.id, ...unknownId(written, known) });
}
