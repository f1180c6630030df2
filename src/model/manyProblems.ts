// Problems as they are found, however many → so many of each code, and how many there are beyond.
import type { Problem, ProblemCode } from "./problem.ts";

/** So many of one code are told one by one: with more, something else is wrong with the file, and memory is not endless. */
const mostOfOneCode = 10_000;

/** Problems of one table. */
export interface ManyProblems {
  /** The problem is made where it is told. */
  readonly add: (code: ProblemCode, make: () => Problem) => void;
  /** The last of a code stands for the rest as well, and says how many. */
  readonly list: () => Problem[];
}

export function manyProblems(): ManyProblems {
  const told: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    add(code, make) {
      const count = counts.get(code) ?? 0;
      counts.set(code, count + 1);
      if (count < mostOfOneCode) told.push(make());
    },
    list() {
      const last = new Map(told.map((found) => [found.code, found]));
      return told.map((found) => {
        const more = (counts.get(found.code) ?? 0) - mostOfOneCode;
        return more > 0 && last.get(found.code) === found
          ? { ...found, params: { ...found.params, more } }
          : found;
      });
    },
  };
}

/** A problem of one code for each item. */
export function problemsOf<T>(code: ProblemCode, items: Iterable<T>, make: (item: T) => Problem): Problem[] {
  const found = manyProblems();
  for (const item of items) found.add(code, () => make(item));
  return found.list();
}

/** How many a problem stands for. */
export const countOf = ({ params }: Problem): number => 1 + Number(params["more"] ?? 0);
