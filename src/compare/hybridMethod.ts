// Two methods and a set of choices → the method that takes these from the first and the rest from the second.
import { methodChoices, type MethodChoice } from "../model/comparison.ts";
import type { Method } from "../model/method.ts";

/**
 * What belongs to each choice. How percents are read is a matter of values, the minimum coverage one of what
 * becomes of gaps; rounding and bands do not affect exact figures.
 */
const partOf = {
  values: ({ values, percent, countsOnly }) => ({ values, percent, countsOnly }),
  within: ({ within }) => ({ within }),
  across: ({ across }) => ({ across }),
  eligible: ({ eligible }) => ({ eligible }),
  treat: ({ treat, minimumCoverage }) => ({ treat, minimumCoverage }),
  weights: ({ weights }) => ({ weights }),
} as const satisfies Record<MethodChoice, (method: Method) => Partial<Method>>;

/** B's method with the named choices replaced by A's. */
export const hybridMethod = (a: Method, b: Method, fromA: readonly MethodChoice[]): Method =>
  fromA.reduce<Method>((hybrid, choice) => ({ ...hybrid, ...partOf[choice](a) }), b);

/** The choices in which two methods differ. */
export const differingChoices = (a: Method, b: Method): MethodChoice[] =>
  methodChoices.filter((choice) => written(partOf[choice](a)) !== written(partOf[choice](b)));

/** As text: the levels of a scale in one order, and whole numbers, of which fractions are made, as JSON cannot write them. */
const written = (part: Partial<Method>): string =>
  JSON.stringify(part, (_, value: unknown) =>
    value instanceof Map
      ? [...value].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : typeof value === "bigint"
        ? String(value)
        : value,
  );
