// Problems as they are found, however many → up to ten thousand of each code, and how many more there are.
import type { Problem, ProblemCode } from "./problem.ts";

/** The most of one code that are reported one by one: with more, something else is wrong with the file, and memory is limited. */
const mostOfOneCode = 10_000;

/** Problems of one table. */
export interface ManyProblems {
  /** The problem is made only if it is reported. */
  readonly add: (code: ProblemCode, make: () => Problem) => void;
  /** The last of a code also stands for the rest, and says how many they are. */
  readonly list: () => Problem[];
}

export function manyProblems(): ManyProblems {
  const reported: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    add(code, make) {
      const count = counts.get(code) ?? 0;
      counts.set(code, count + 1);
      if (count < mostOfOneCode) reported.push(make());
    },
    list() {
      const last = new Map(reported.map((found) => [found.code, found]));
      return reported.map((found) => {
        const more = (counts.get(found.code) ?? 0) - mostOfOneCode;
        return more > 0 && last.get(found.code) === found ? { ...found, more } : found;
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
export const countOf = ({ more = 0 }: Problem): number => 1 + more;
