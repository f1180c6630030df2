// Explanations, coarsest scale first → those with the very same solutions as one, with the scales that share them.
import { toText } from "../math/fraction.ts";
import type { Explanation } from "../model/audit.ts";

/**
 * A finer scale on which nothing is possible but what a coarser one holds explains nothing more. Solutions are
 * compared only if all of them are listed.
 */
export function mergeSame(explanations: readonly Explanation[]): Explanation[] {
  const merged = new Map<string, Explanation>();
  for (const [index, explanation] of explanations.entries()) {
    const key = sameness(explanation) ?? `alone ${index}`;
    const first = merged.get(key);
    merged.set(
      key,
      first === undefined ? explanation : { ...first, alsoOn: [...first.alsoOn, explanation.scale.id] },
    );
  }
  return [...merged.values()];
}

/** Number of clauses, rules and all solutions as text; `null` if not all are listed. */
function sameness({ clauses, weights, roundings, scale, solutions }: Explanation): string | null {
  if (weights === "direction-means" || solutions.count !== BigInt(solutions.listed.length)) return null;
  const vectors = solutions.listed.map((counts) =>
    counts
      .flatMap((count, at) =>
        count === 0 ? [] : [`${count}×${toText(scale.levels[at] ?? { n: 0n, d: 1n })}`],
      )
      .join(),
  );
  return [clauses, roundings.join(), ...vectors.toSorted()].join(" ");
}
