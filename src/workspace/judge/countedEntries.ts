// Entries of a baseline → each identity once, with how often it is known.
import { identityText, type BaselineEntry } from "../../core.ts";

/** Two entries may be one under the ids of today. */
export function countedEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const known = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = identityText(entry.identity);
    const times = (known.get(key)?.times ?? 0) + entry.times;
    known.set(key, { ...(known.get(key) ?? entry), times });
  }
  return [...known.values()];
}
