// Things of now and of before → each with its counterpart, in the order of now.

/** A thing now and before; `null` where there is none. */
export interface Pair<A, B> {
  readonly id: string;
  readonly own: A | null;
  readonly old: B | null;
}

/** The first of an id with the first, and so on: a result may have one assessment under several methods. What is gone comes last. */
export function pairsById<A, B>(
  now: readonly A[],
  before: readonly B[],
  idOf: (item: A | B) => string,
): Pair<A, B>[] {
  const waiting = new Map<string, B[]>();
  for (const old of before) {
    const own = waiting.get(idOf(old));
    if (own === undefined) waiting.set(idOf(old), [old]);
    else own.push(old);
  }
  const met = new Set<B>();
  const pairs = now.map((own): Pair<A, B> => {
    const old = waiting.get(idOf(own))?.shift() ?? null;
    if (old !== null) met.add(old);
    return { id: idOf(own), own, old };
  });
  return [
    ...pairs,
    ...before.filter((old) => !met.has(old)).map((old) => ({ id: idOf(old), own: null, old })),
  ];
}
