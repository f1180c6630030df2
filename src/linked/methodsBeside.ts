// A scale and the methods at hand → those whose figures can be held beside an assessment's own where nobody named any.
import type { Method } from "../model/method.ts";
import type { Scale } from "../model/scale.ts";
import type { Trusted } from "../model/trust.ts";
import { valuesOn } from "../model/valuesOn.ts";
import { usableMethods } from "./usableMethods.ts";

/**
 * All that read the scale and count every clause: what a method leaves out on purpose would differ from one row of the table to the next.
 *
 * @example
 * methodsBeside(scale.value, { methods: new Map() }) // []
 */
export const methodsBeside = (
  scale: Scale | null,
  around: Parameters<typeof usableMethods>[0],
): readonly Trusted<Method>[] =>
  usableMethods(around).filter(
    ({ value }) => value.eligible === "all" && (scale === null || valuesOn(value, scale) !== null),
  );
