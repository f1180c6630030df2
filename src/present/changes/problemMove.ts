// The problems of now and of before → those that are new, those that are fixed, and how many are as they were.
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { ChangesOutput } from "./changesSchema.ts";

/**
 * A problem is the same where its code, its file and what it says are the same, wherever its lines went: each counts once,
 * so that a second copy of a known problem is new.
 */
export function problemMove(
  now: readonly ProblemJson[],
  before: readonly ProblemJson[],
): ChangesOutput["changedProblems"] {
  const left = new Map<string, number>();
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  const added = now.filter((problem) => !takeOne(left, keyOf(problem)));
  const fixed = before.toReversed().filter((problem) => takeOne(left, keyOf(problem)));
  return { new: added, fixed: fixed.toReversed(), unchanged: now.length - added.length };
}

function takeOne(left: Map<string, number>, key: string): boolean {
  const count = left.get(key) ?? 0;
  if (count > 0) left.set(key, count - 1);
  return count > 0;
}

/** Parameters that say where, and not what. */
const places = new Set(["row", "line", "column", "rows", "first", "cell"]);

const keyOf = ({ code, file, params }: ProblemJson): string =>
  JSON.stringify([
    code,
    file,
    Object.entries(params)
      .filter(([name]) => !places.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
