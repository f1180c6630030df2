// A scale as written → a scale whose levels have labels and aliases.
import type { Located, Path, Place } from "../model/place.ts";
import type { Scale, ScaleText } from "../model/scale.ts";

export const toScale = (source: string, text: ScaleText, at: (path: Path) => Place): Located<Scale> => ({
  source,
  at,
  value: {
    id: text.id,
    title: text.title ?? text.id,
    levels: text.levels.map(({ id, label, aliases }) => ({ id, label: label ?? id, aliases: aliases ?? [] })),
  },
});
