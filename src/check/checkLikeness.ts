// A scale that says which other scale it is like → what is wrong with that.
import type { Located } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import { suggest } from "../text/suggest.ts";

/**
 * NAP306: the other scale is not there. NAP320: a level does not say as which of the other's levels it counts, or says so
 * although the scale is like none. NAP321: the other scale does not have that level. NAP322: of two levels the better
 * counts as a worse one.
 *
 * @param scaleOf `null` where there is no scale of that id
 * @param known the ids of all scales
 * @example
 * const levels = [{ id: "begun", label: "begun", aliases: [], as: "partial" }, { id: "late", label: "late", aliases: [], as: "none" }];
 * const own = { ...scale, value: { ...scale.value, id: "own", like: "steps", levels } };
 * checkLikeness(own, () => scale.value, ["steps"]).map(({ code }) => code) // ["NAP322"]
 */
export function checkLikeness(
  { value, at }: Located<Scale>,
  scaleOf: (id: string) => Scale | null,
  known: readonly string[],
): Problem[] {
  const { like, levels } = value;
  if (like === undefined)
    return levels.flatMap(({ id, as }, index) =>
      as === undefined
        ? []
        : [problem("NAP320", at(["levels", index, "as"]), { missing: "like", level: id })],
    );
  const other = like === value.id ? null : scaleOf(like);
  if (other === null) {
    const others = known.filter((id) => id !== value.id);
    const suggestion = suggest(like, others);
    const meant = suggestion === null ? {} : { suggestion };
    return [problem("NAP306", at(["like"]), { id: like, known: others, ...meant })];
  }
  const ids = other.levels.map(({ id }) => id);
  let highest: { readonly level: string; readonly as: string; readonly rank: number } | null = null;
  return levels.flatMap(({ id, as }, index): Problem[] => {
    if (as === undefined)
      return [
        problem("NAP320", at(["levels", index]), { missing: "as", level: id, scale: like, levels: ids }),
      ];
    const place = at(["levels", index, "as"]);
    const rank = ids.indexOf(as);
    if (rank < 0) {
      const suggestion = suggest(as, ids);
      const meant = suggestion === null ? {} : { suggestion };
      return [problem("NAP321", place, { level: id, as, scale: like, levels: ids, ...meant })];
    }
    const below = highest;
    if (below === null || rank >= below.rank) {
      highest = { level: id, as, rank };
      return [];
    }
    return [problem("NAP322", place, { level: id, as, below: below.level, belowAs: below.as, scale: like })];
  });
}
