// The words of a column and the scales at hand → the scale that knows most of them.
import type { CountedText, KnownBy, KnownText } from "../model/inspection.ts";
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
    const known: KnownText[] = [];
    const unknown: CountedText[] = [];
    let [rows, levels] = [0, 0];
    for (const each of texts) {
      const meaning = names.get(fold(each.text));
      if (meaning === undefined) {
        unknown.push(each);
        continue;
      }
      rows += each.rows;
      if ("level" in meaning) levels++;
      known.push({ ...each, means: "level" in meaning ? meaning.level.id : meaning.gap });
    }
    if (levels > 0 && rows > (best?.rows ?? 0)) best = { found: { scale: scale.id, known, unknown }, rows };
  }
  return best?.found ?? null;
}
