// A workspace before and after its fixes → whether every figure that was there is the same.
import type { Loaded } from "../loaded.ts";
import { scoreAll } from "../score/scoreAll.ts";
import { UsageError, type ClauseScore, type Score } from "../../core.ts";

/** Where a figure was withheld before, fixes may give one. */
export function sameFigures(before: Loaded, after: Loaded): boolean {
  const [old, fixed] = [figuresOf(before), figuresOf(after)];
  if (old === null || fixed === null) return old === null;
  return [...old].every(([key, figures]) => figures === null || fixed.get(key) === figures);
}

/** By assessment and method; `null` for what cannot be relied on. */
function figuresOf(loaded: Loaded): Map<string, string | null> | null {
  try {
    const { scored } = scoreAll(loaded, [], null);
    return new Map(
      scored.map(({ linked, score }) => [
        `${linked.assessment.value.id} ${score.method.id}`,
        linked.trust.state === "ok" ? textOf(score) : null,
      ]),
    );
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Each clause with its value and outcome, and so everything that is made of them. */
const textOf = ({ overall, clauses }: Score): string =>
  JSON.stringify([overall, clauses.map(figureOf)], (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );

const figureOf = ({ clause, figure, weight, points }: ClauseScore): unknown => [
  clause.id,
  figure,
  weight,
  points,
];
