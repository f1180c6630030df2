// Things and their ids → a collection that is asked by id.
import { UnknownName } from "./unknownName.ts";

/** A collection of things that have ids, in a stable order. */
export interface Named<T> extends Iterable<T> {
  /** The ids of all, in order. */
  readonly ids: readonly string[];
  /** The thing of this id; throws `UnknownName` where there is none. */
  readonly get: (id: string) => T;
  /** The thing of this id; `undefined` where there is none. */
  readonly find: (id: string) => T | undefined;
}

/** Of several things with one id, the first is the one that has it. */
export function named<T extends { readonly id: string }>(kind: string, items: readonly T[]): Named<T> {
  const byId = new Map(items.toReversed().map((item) => [item.id, item]));
  const ids = [...new Set(items.map(({ id }) => id))];
  return {
    ids,
    find: (id) => byId.get(id),
    get(id) {
      const found = byId.get(id);
      if (found === undefined) throw new UnknownName(kind, id, ids);
      return found;
    },
    [Symbol.iterator]: () => items[Symbol.iterator](),
  };
}
