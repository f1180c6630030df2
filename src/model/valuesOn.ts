// A method and a scale → what each status of the scale is worth under the method.
import type { Fraction } from "../math/fraction.ts";
import type { Method } from "./method.ts";
import type { Scale } from "./scale.ts";

/** Level → value, 0 to 1; `readAs`: the scale whose values these are, where the method has none for this one itself. */
export interface ValuesOn {
  readonly values: ReadonlyMap<string, Fraction>;
  readonly readAs: string | null;
}

/**
 * The values that the method has for the scale, or else for the scale that it is `like`: each level is worth what the
 * level is that it is written `as`. `null` where the method reads neither. One step: if that scale is like a third one
 * itself, this does not count.
 *
 * @example
 * valuesOn(halves.value, scale.value).readAs // null
 * const own = { id: "own", title: "own", like: "steps", levels: [{ id: "begun", label: "begun", aliases: [], as: "partial" }] };
 * valuesOn(halves.value, own).values.get("begun") // fraction(1, 2)
 * valuesOn(halves.value, own).readAs // "steps"
 */
export function valuesOn({ values }: Pick<Method, "values">, scale: Scale): ValuesOn | null {
  const own = values.get(scale.id);
  if (own !== undefined) return { values: own, readAs: null };
  const other = scale.like === undefined ? undefined : values.get(scale.like);
  if (other === undefined || scale.like === undefined) return null;
  const worth = scale.levels.flatMap(({ id, as }): (readonly [string, Fraction])[] => {
    const value = as === undefined ? undefined : other.get(as);
    return value === undefined ? [] : [[id, value]];
  });
  return { values: new Map(worth), readAs: scale.like };
}
