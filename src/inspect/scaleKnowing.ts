// The words of a column and the scales at hand → the scale that knows most of them.
import type { CountedText, KnownBy } from "../model/inspection.ts";
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";
import { fold } from "../text/fold.ts";

/**
 * The first of those that know most rows. `null` where none knows a single word that is no gap; a word that none knows is
 * left open.
 *
 * @example scaleKnowing([{ text: "partial", rows: 2 }], [scale.value]).scale // "steps"
 */
export function scaleKnowing(texts: readonly CountedText[], scales: Iterable<Scale>): KnownBy | null {
  let best: { readonly found: KnownBy; readonly rows: number } | null = null;
  for (const scale of scales) {
    const names = statusNames(scale);
    const isKnown = ({ text }: CountedText): boolean => names.has(fold(text));
    const known = texts.filter(isKnown);
    const rows = known.reduce((sum, each) => sum + each.rows, 0);
    const levels = known.some(({ text }) => {
      const meaning = names.get(fold(text));
      return meaning !== undefined && "level" in meaning;
    });
    if (!levels || rows <= (best?.rows ?? 0)) continue;
    best = {
      found: { scale: scale.id, known, unknown: texts.filter((each) => !isKnown(each)) },
      rows,
    };
  }
  return best?.found ?? null;
}
