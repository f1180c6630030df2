// A scale as written → a scale whose levels have labels and aliases.
import type { Located, Path, Place } from "../model/place.ts";
import type { Scale, ScaleText } from "../model/scale.ts";

/**
 * The scale, in which every level has a label, its id unless one is given.
 *
 * @param text as `parseDocument` gives it
 * @example
 * const { value } = toScale(scaleFile.source, scaleFile.text, scaleFile.at);
 * value.levels[1] // { id: "partial", label: "partial", aliases: [] }
 */
export const toScale = (source: string, text: ScaleText, at: (path: Path) => Place): Located<Scale> => ({
  source,
  at,
  value: {
    id: text.id,
    title: text.title ?? text.id,
    ...(text.like === undefined ? {} : { like: text.like }),
    levels: text.levels.map(({ id, label, aliases, as }) => ({
      id,
      label: label ?? id,
      aliases: aliases ?? [],
      ...(as === undefined ? {} : { as }),
    })),
  },
});
