// A method and what a reader has set → the method as the reader wants it.
import { fraction, valuesOn, type Fraction, type Method, type Scale } from "../../core.ts";
import { levelValue } from "./levelValue.ts";
import type { Settings } from "./settings.ts";

const half = fraction(1, 2);

/** @param scale the one whose levels have values of the reader's own; `null`: the ratings are percents */
export function methodWith(method: Method, settings: Settings, scale: Scale | null): Method {
  const chosen = <T>(name: string, own: T): T => (settings.get(name) as T | undefined) ?? own;
  const { treat, within } = method;
  const evidence = settings.get("no-evidence");
  return {
    ...method,
    values: valuesWith(method, settings, scale),
    eligible: chosen("eligible", method.eligible),
    across: chosen("across", method.across),
    weights: chosen("weights", method.weights),
    within: {
      raters: chosen("raters", within.raters),
      bodies: chosen("bodies", within.bodies),
      activities: chosen("activities", within.activities),
    },
    treat: {
      unrated: chosen("unrated", treat.unrated),
      notDue: chosen("not-due", treat.notDue),
      unratedPart: chosen("unrated-part", treat.unratedPart),
      noEvidence: evidence === "cap-1/2" ? { cap: half } : chosen("no-evidence", treat.noEvidence),
    },
  };
}

function valuesWith(method: Method, settings: Settings, scale: Scale | null): Method["values"] {
  const own = scale === null ? null : valuesOn(method, scale);
  if (scale === null || own === null) return method.values;
  const changed = scale.levels.flatMap(({ id }): [string, Fraction][] => {
    const value = levelValue(settings.get(`value.${id}`) ?? "");
    return value === null ? [] : [[id, value]];
  });
  if (changed.length === 0) return method.values;
  return new Map([...method.values, [scale.id, new Map([...own.values, ...changed])]]);
}
