// An assessment now and before, and whether anything of it moved → what became of it.
import type { AssessmentMove } from "../../model/changes.ts";

/** `null`: it is not there at that time. */
export function moveState(now: unknown, before: unknown, isChanged: boolean): AssessmentMove["state"] {
  if (before === null) return "added";
  if (now === null) return "removed";
  return isChanged ? "changed" : "unchanged";
}
