// A scale in → every spelling of a status that it understands out.
import { fold } from "../text/fold.ts";
import { gapNames } from "./gapNames.ts";
import type { GapStatus } from "./outcome.ts";
import type { Level, Scale } from "./scale.ts";

/** What a status cell says: a level of the scale, or one of the statuses that exist beside every scale. */
export type StatusMeaning = { readonly level: Level; readonly rank: number } | { readonly gap: GapStatus };

/**
 * Folded spelling (see `fold`) → meaning: a level of the scale with its rank, 0 the worst, or one of the statuses that
 * exist beside every scale. The scale's own names win over those beside it.
 *
 * @param scale `null`: only the statuses beside every scale
 * @example
 * statusNames(scale.value).get(fold("PARTIAL")).rank // 1
 * statusNames(null).get(fold("Vaxtı çatmayıb")) // { gap: "not-due" }
 */
export function statusNames(scale: Scale | null): ReadonlyMap<string, StatusMeaning> {
  if (scale === null) return (gapsAlone ??= namesOf(null));
  const known = ofScales.get(scale) ?? namesOf(scale);
  ofScales.set(scale, known);
  return known;
}

/** A start asks for the names of a scale several times, and there are many in five languages. */
const ofScales = new WeakMap<Scale, ReadonlyMap<string, StatusMeaning>>();
let gapsAlone: ReadonlyMap<string, StatusMeaning> | null = null;

function namesOf(scale: Scale | null): ReadonlyMap<string, StatusMeaning> {
  const names = new Map<string, StatusMeaning>(scale === null ? [] : statusNames(null));
  if (scale === null)
    for (const [gap, spellings] of Object.entries(gapNames))
      for (const spelling of spellings) names.set(fold(spelling), { gap: gap as GapStatus });
  for (const [rank, level] of (scale?.levels ?? []).entries()) {
    const labels = typeof level.label === "string" ? [level.label] : Object.values(level.label);
    for (const name of [...labels, ...level.aliases, level.id]) names.set(fold(name), { level, rank });
  }
  return names;
}
