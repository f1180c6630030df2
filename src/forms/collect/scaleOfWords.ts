// The statuses that are written in a form that does not name its scale → the scale that they are of.
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { fold } from "../../text/fold.ts";

/** The scale, or those between which nobody can choose. */
export type FoundScale = { readonly scale: Scale } | { readonly scales: readonly Scale[] };

/**
 * The only scale that knows all of them; of several the first, where they mean the same ids on all. None where no scale knows
 * them, several where they mean one thing on one scale and another on the other.
 */
export function scaleOfWords(written: Iterable<string>, scales: Iterable<Scale>): FoundScale {
  const words = [...new Set(Array.from(written, fold))].filter((word) => word !== "");
  const meanings = new Map<string, Scale>();
  for (const scale of scales) {
    const names = statusNames(scale);
    const ids = words.map((word) => {
      const meaning = names.get(word);
      return meaning === undefined ? null : "gap" in meaning ? meaning.gap : meaning.level.id;
    });
    const key = JSON.stringify(ids);
    if (!ids.includes(null) && !meanings.has(key)) meanings.set(key, scale);
  }
  const [only, ...others] = meanings.values();
  return only === undefined || others.length > 0 ? { scales: [...meanings.values()] } : { scale: only };
}
