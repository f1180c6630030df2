// `--received DATE`, `--received moj=DATE` → the day on which a return was received.
import { basename } from "node:path";
import { parsePoint, UsageError, type Day } from "../../core.ts";

export interface Received {
  /** @param file its name as the call has it @param body the id of the body; `null`: the coordinator */
  readonly dayOf: (file: string, body: string | null) => Day | null;
  /** Throws for a name that is neither a file nor a body of a return. */
  readonly refuseUnused: () => void;
}

/** A day for a file goes before one for its body, and that before the day for all. Without any nobody knows it. */
export function receivedOf(written: readonly string[]): Received {
  const days = new Map<string, Day>();
  const used = new Set<string>([""]);
  for (const text of written) {
    const at = text.lastIndexOf("=");
    const point = parsePoint(text.slice(at + 1).trim());
    if (point === null || point.start !== point.end)
      throw new UsageError("not-a-date", { flag: "--received", written: text });
    days.set(text.slice(0, Math.max(0, at)).trim(), point.end);
  }
  return {
    dayOf(file, body) {
      for (const name of [file, basename(file), body ?? ""]) {
        const day = days.get(name);
        if (day === undefined) continue;
        used.add(name);
        return day;
      }
      return days.get("") ?? null;
    },
    refuseUnused() {
      for (const name of days.keys()) if (!used.has(name)) throw new UsageError("unmatched-name", { name });
    },
  };
}
