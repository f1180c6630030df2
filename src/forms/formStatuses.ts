// A scale and the names of the statuses beside it → what may be chosen in a form, each under a label of its own.
import type { FormGap, FormStatus } from "../model/form.ts";
import type { Scale } from "../model/scale.ts";
import { textIn } from "../model/textIn.ts";
import { fold } from "../text/fold.ts";

/**
 * Worst to best, then not due and not applicable. Labels that are alike after folding have their ids behind them, since a
 * label is all that comes back; a level without a label has its id.
 *
 * @example
 * formStatuses(scale.value, { "not-due": "Not due", "not-applicable": "Not applicable" }, ["en"]).at(-1)
 * // { id: "not-applicable", label: "Not applicable" }
 */
export function formStatuses(
  scale: Scale | null,
  gaps: Readonly<Record<FormGap, string>>,
  preferred: readonly string[],
): FormStatus[] {
  const wanted = [
    ...(scale?.levels ?? []).map(({ id, label }) => ({
      id,
      label: inOneLine(textIn(label, preferred)) || id,
    })),
    ...(["not-due", "not-applicable"] as const).map((id) => ({ id, label: gaps[id] })),
  ];
  const counts = new Map<string, number>();
  for (const { label } of wanted) counts.set(fold(label), (counts.get(fold(label)) ?? 0) + 1);
  return wanted.map(({ id, label }) => ({
    id,
    label: counts.get(fold(label)) === 1 ? label : `${label} (${id})`,
  }));
}

/** A drop-down shows one line, and what it writes has to be read again. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
