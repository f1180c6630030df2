// A clause that two sides may have rated → whether they differ, whether only one says something, or neither of both.
import type { ClauseComparison, MissingReason } from "../../model/comparison.ts";
import { statusesOf } from "../../model/statusesOf.ts";

/** A side that calls a clause not due, or not applicable, takes a position as one does that rates it. */
const coded: ReadonlySet<MissingReason> = new Set(["not-due", "not-applicable"]);

const takes = (reason: MissingReason | null): boolean => reason === null || coded.has(reason);

/**
 * `disputed`: both sides take a position, and these differ. `one-sided`: only one takes one. `null`: both say the same, or
 * neither says anything.
 */
export function positionOf({ a, b, missing, relation }: ClauseComparison): "disputed" | "one-sided" | null {
  const [fromA, fromB] = [takes(missing.a), takes(missing.b)];
  if (fromA !== fromB) return "one-sided";
  if (!fromA) return null;
  if (missing.a !== missing.b) return "disputed";
  if (missing.a !== null) return null;
  if (relation === "a-above" || relation === "b-above") return "disputed";
  const [ofA, ofB] = [a, b].map((figure) => (figure === null ? [] : statusesOf(figure)).join("\n"));
  return ofA !== ofB ? "disputed" : null;
}
