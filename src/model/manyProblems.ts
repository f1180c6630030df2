// Problems as they are found, however many → up to ten thousand of each code, and not more text than a reader could want; and how many more there are.
import { groupBy } from "./groupBy.ts";
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

/**
 * Problems of any files, whoever found them → of each file no more of a code than are reported; the last of a code stands for the rest.
 * Where no file has more, they are the same.
 *
 * @example
 * const found = Array.from({ length: 10_005 }, (_, row) => problem("NAP220", startOf("ratings.csv"), { row }));
 * limitedProblems(found).at(-1)?.more // 5
 */
export function limitedProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostOfOneCode) return problems;
  const told = new Map<Problem, Problem>();
  for (const own of groupBy(problems, ({ at, code }) => `${code} ${at.source}`).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const shown = problemsOf(first.code, own, (each) => each);
    const left = own.slice(shown.length).reduce((total, each) => total + countOf(each), 0);
    for (const [index, each] of own.slice(0, shown.length).entries())
      told.set(
        each,
        index === shown.length - 1 && left > 0 ? { ...each, more: (each.more ?? 0) + left } : each,
      );
  }
  return problems.flatMap((each) => told.get(each) ?? []);
}

/** How many a problem stands for. */
export const countOf = ({ more = 0 }: Problem): number => 1 + more;
