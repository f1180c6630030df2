// The assessments of a plan, and what is asked → the scale whose statuses a form offers.
import type { Day } from "../model/period.ts";
import type { Round } from "../model/rounds.ts";
import type { Scale } from "../model/scale.ts";
import { usable } from "../model/trust.ts";
import { inTimeOrder } from "./inTimeOrder.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/** A scale; or the ids of those that it may be, none or several. */
export type FormScale = { readonly scale: Scale } | { readonly known: readonly string[] };

/**
 * That of the round's self-reports; else that of the latest self-report up to the day; else that of all assessments. Where
 * several are possible, none is taken.
 *
 * @param asOf `null`: any day
 * @example formScale([], null, null) // { known: [] }
 */
export function formScale(
  assessments: readonly LinkedAssessment[],
  round: Round | null,
  asOf: Day | null,
): FormScale {
  const own = inTimeOrder(assessments).filter(({ assessment }) => assessment.value.kind === "self-report");
  const ofRound = round === null ? [] : own.filter(({ assessment }) => assessment.value.round === round.id);
  const before = own.filter((item) => usable(item.scale) !== null && (asOf === null || dayOf(item) <= asOf));
  const last = before.at(-1);
  const latest = last === undefined ? [] : before.filter((item) => dayOf(item) === dayOf(last));
  for (const candidates of [ofRound, latest, assessments]) {
    const scales = scalesOf(candidates);
    const [only] = scales.values();
    if (only !== undefined && scales.size === 1) return { scale: only };
    if (scales.size > 1) return { known: [...scales.keys()] };
  }
  return { known: [] };
}

const dayOf = ({ assessment: { value } }: LinkedAssessment): Day => value.asOf ?? value.period?.end ?? "";

function scalesOf(assessments: readonly LinkedAssessment[]): Map<string, Scale> {
  const found = new Map<string, Scale>();
  for (const item of assessments) {
    const scale = usable(item.scale);
    if (scale !== null) found.set(scale.value.id, scale.value);
  }
  return found;
}
