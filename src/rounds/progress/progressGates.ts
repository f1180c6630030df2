// Series over their rounds, and bounds → for each series and bound, whether the last round keeps it.
import { checkChangeGate } from "../../compare/changes/checkChangeGate.ts";
import type { ChangeGate, ChangeGateCheck, MissingOfGate } from "../../model/changeGate.ts";
import type { AssessmentMove } from "../../model/changes.ts";
import type { NoFigureRule } from "../../model/gate.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import { moveOfStep } from "../../model/moveOfStep.ts";
import type { RoundStep, SeriesProgress } from "../../model/progress.ts";

/**
 * The last round of each series against the one before it, both under the method of the last one, so that another method alone
 * breaks no bound. Each series has a check of each bound: where a round to compare is missing, that is what the check says.
 *
 * @example progressGates([], [{ kind: "no-regression", limit: zero, written: "" }]) // []
 */
export const progressGates = (
  all: readonly SeriesProgress[],
  gates: readonly ChangeGate[],
  noFigure: NoFigureRule = "fail",
): ChangeGateCheck[] => gates.flatMap((gate) => all.map((series) => checkOf(series, gate, noFigure)));

function checkOf(
  { id, rounds, steps }: SeriesProgress,
  gate: ChangeGate,
  noFigure: NoFigureRule,
): ChangeGateCheck {
  const [last, step] = [rounds.findLast(({ isAfter }) => isAfter !== true), steps.at(-1)];
  const without = (missing: MissingOfGate): ChangeGateCheck => ({
    gate,
    assessment: last?.assessments[0] ?? id,
    met: noFigure === "pass" ? null : false,
    missing,
    found: null,
    distance: null,
    clauses: [],
    gone: [],
    under: null,
  });
  if ((last?.score ?? null) === null) return without("last-round");
  if (step === undefined) return without("earlier-round");
  const { item, under } = underOneMethod(step, gate);
  const check = checkChangeGate(item, gate, noFigure);
  return check === null ? without("figure-before") : { ...check, under };
}

/** Where the later method has no figure for the earlier rows, each round keeps that of its own method. */
function underOneMethod(
  step: RoundStep,
  gate: ChangeGate,
): { readonly item: AssessmentMove; readonly under: string | null } {
  const [item, again] = [moveOfStep(step), step.underNewMethod];
  if (again === null) return { item, under: null };
  const isLost = again.overall.value === null && step.move.b.overall.value !== null;
  if (gate.kind === "max-drop" ? isLost : isWithheld(again)) return { item, under: null };
  return { item: { ...item, before: again }, under: `${again.method.id} ${again.method.version}` };
}
