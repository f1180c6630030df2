// Problems as they are found, however many → up to ten thousand of each code, and not more text than a reader could want; and how many more there are.
import type { Problem, ProblemCode } from "./problem.ts";

/** The most of one code that are reported one by one: with more, something else is wrong with the file, and memory is limited. */
export const mostOfOneCode = 10_000;

/** Characters of all that is reported, beside the first of each code: a short file may hold one long text in each of its rows. */
const mostText = 5_000_000;

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
  const told = new Map<ProblemCode, number>();
  let length = 0;
  return {
    add(code, make) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const own = told.get(code) ?? 0;
      if (own > 0 && (own >= mostOfOneCode || length > mostText)) return;
      told.set(code, own + 1);
      const found = make();
      reported.push(found);
      length += lengthOf(found);
    },
    list() {
      const last = new Map(reported.map((found) => [found.code, found]));
      return reported.map((found) => {
        const more = (counts.get(found.code) ?? 0) - (told.get(found.code) ?? 0);
        return more > 0 && last.get(found.code) === found ? { ...found, more } : found;
      });
    },
  };
}

/** Of its texts; lists of what is known are the same for all. */
function lengthOf({ params }: Problem): number {
  let length = 0;
  for (const value of Object.values(params)) if (typeof value === "string") length += value.length;
  return length;
}

/** A problem of one code for each item. */
export function problemsOf<T>(code: ProblemCode, items: Iterable<T>, make: (item: T) => Problem): Problem[] {
  const found = manyProblems();
  for (const item of items) found.add(code, () => make(item));
  return found.list();
}

/** How many a problem stands for. */
export const countOf = ({ more = 0 }: Problem): number => 1 + more;
