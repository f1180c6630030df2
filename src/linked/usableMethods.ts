// What was loaded → the methods that something may be scored with.
import type { Method } from "../model/method.ts";
import { usable, type Trusted } from "../model/trust.ts";

/**
 * The methods that something may be scored with.
 *
 * @example
 * const trusted = { ...halves, trust: trustIn([], [], true) };
 * const broken = { ...strict, trust: trustIn([], [], false) };
 * const methods = new Map([["halves", trusted], ["strict", broken]]);
 * usableMethods({ methods }) // [trusted]
 */
export const usableMethods = ({
  methods,
}: {
  readonly methods: ReadonlyMap<string, Trusted<Method>>;
}): Trusted<Method>[] => [...methods.values()].filter((method) => usable(method) !== null);

/**
 * Those among them that give a figure, to be held beside others; one that only counts statuses is there where it is somebody's own.
 *
 * @param own ids of the methods of assessments
 * @example
 * const trusted = { ...halves, trust: trustIn([], [], true) };
 * methodsWithFigures({ methods: new Map([["halves", trusted]]) }, []) // [trusted]
 */
export const methodsWithFigures = (
  loaded: Parameters<typeof usableMethods>[0],
  own: readonly (string | undefined)[],
): Trusted<Method>[] =>
  usableMethods(loaded).filter(({ value }) => !value.countsOnly || own.includes(value.id));
