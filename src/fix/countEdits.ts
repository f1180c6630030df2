// Edits → how many there are of each kind.
import { fixKinds, type FixCount } from "../model/fixes.ts";
import type { Edit } from "./edit.ts";

/** A delimiter is one fix, however often it stands in a file. */
export function countEdits(edits: readonly Edit[]): FixCount[] {
  const counts = new Map<string, FixCount>();
  for (const { kind, code } of edits) {
    const key = `${kind} ${code}`;
    const count = kind === "delimiter" ? 1 : (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { kind, code, count });
  }
  return [...counts.values()].toSorted((a, b) => fixKinds.indexOf(a.kind) - fixKinds.indexOf(b.kind));
}
