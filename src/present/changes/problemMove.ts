// The problems of now and of before, as JSON has them → those that are new, those that are fixed, and how many are as they were.
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { ChangedProblems } from "./changesSchema.ts";

/**
 * For problems of which nothing else is known, as of a saved result: the same is that whose code, file and parameters are
 * the same, wherever its lines went. Each of its rows counts, so that a second copy of a known problem is new.
 *
 * @example
 * const found = { code: "NAP203", severity: "error", file: "own.csv", line: 2, column: 1, message: "", params: {} };
 * problemMove([found, found], [found]).new.length // 1
 */
export function problemMove(now: readonly ProblemJson[], before: readonly ProblemJson[]): ChangedProblems {
  const left = new Map<string, number>();
  for (const problem of before) {
    const key = keyOf(problem);
    left.set(key, (left.get(key) ?? 0) + rowsOf(problem));
  }
  const take = (problem: ProblemJson): boolean => {
    const [key, rows] = [keyOf(problem), rowsOf(problem)];
    const count = left.get(key) ?? 0;
    left.set(key, Math.max(0, count - rows));
    return count >= rows;
  };
  // What counts comes first: of two copies, one of them accepted, that which counts is the one that was known.
  const counted = now.flatMap((problem, index) => (isCounted(problem) ? [index] : []));
  const others = now.flatMap((problem, index) => (isCounted(problem) ? [] : [index]));
  const known = new Set(
    [...counted, ...others].filter((index) => {
      const problem = now[index];
      return problem !== undefined && take(problem);
    }),
  );
  const added = now.filter((_, index) => !known.has(index));
  const fixed = before.toReversed().filter(take).toReversed();
  return {
    new: added.filter(isCounted),
    accepted: added.filter((problem) => !isCounted(problem)),
    fixed,
    unchanged: known.size,
  };
}

const isCounted = ({ suppressed, baseline }: ProblemJson): boolean =>
  suppressed === undefined && baseline !== "unchanged";

function rowsOf({ params, places, more = 0 }: ProblemJson): number {
  const rows = params["rows"];
  return Math.max(places?.length ?? 1, places !== undefined && typeof rows === "number" ? rows : 1) + more;
}

/** Parameters that say where, and not what. */
const where = new Set(["row", "line", "column", "rows", "first", "cell"]);

const keyOf = ({ code, file, params }: ProblemJson): string =>
  JSON.stringify([
    code,
    file,
    Object.entries(params)
      .filter(([name]) => !where.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
