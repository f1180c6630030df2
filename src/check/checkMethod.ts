// A method as written and the loaded scales → values for statuses that their scale does not have, and rules without values.
import type { MethodText } from "../model/method.ts";
import { noValues } from "../model/noValues.ts";
import type { Path, Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import { suggester } from "../text/suggest.ts";
import { meantClause } from "./meantClause.ts";

/**
 * NAP410 at each value for a level that its scale does not have, NAP306 at a misspelt scale. Another scale that is not
 * loaded (`scaleOf` gives `null`) is not reported: methods are shared. NAP422 at each rule of figures beside `values: none`.
 *
 * @param scales the ids of all loaded scales
 * @example
 * const text = { ...strictFile.text, values: { steps: { partal: "1/2" } } };
 * const [{ code, params }] = checkMethod({ ...strictFile, text }, () => scale.value);
 * [code, params.suggestion] // ["NAP410", "partial"]
 */
export function checkMethod(
  { text, at }: { readonly text: MethodText; readonly at: (path: Path) => Place },
  scaleOf: (id: string) => Scale | null,
  scales: readonly string[] = [],
): Problem[] {
  if (text.values === noValues) return rulesOfFigures(text, at);
  const written = new Set(Object.keys(text.values ?? {}));
  const meantScale = meantClause(scales);
  return Object.entries(text.values ?? {}).flatMap(([id, values]) => {
    if (typeof values === "string") return [];
    const scale = scaleOf(id);
    if (scale === null) {
      const suggestion = meantScale(id);
      // Who values both means both.
      return suggestion === null || written.has(suggestion)
        ? []
        : [problem("NAP306", at(["values", id]), { id, known: scales, suggestion })];
    }
    const levels = scale.levels.map((level) => level.id);
    const known = new Set(levels);
    const meant = suggester(levels);
    return Object.keys(values ?? {})
      .filter((level) => !known.has(level))
      .map((level) => {
        const suggestion = meant(level);
        return problem("NAP410", at(["values", id, level]), {
          method: text.id,
          level,
          scale: id,
          levels,
          ...(suggestion === null ? {} : { suggestion }),
        });
      });
  });
}

/** What a method says of figures, which without values there are none of. What it inherits is not meant. */
const ofFigures = ["within", "across", "weights", "treat", "minimum-coverage", "bands"] as const;

const rulesOfFigures = (text: MethodText, at: (path: Path) => Place): Problem[] =>
  ofFigures
    .filter((key) => text[key] !== undefined)
    .map((key) => problem("NAP422", at([key]), { method: text.id, key }));
