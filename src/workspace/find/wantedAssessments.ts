// `--assessment` → which assessments are meant, and an error for a name that none has.
import { unknownId, UsageError } from "../../core.ts";
import type { LoadRequest } from "../loadRequest.ts";

/** All of them, unless the call names some. */
export const isWanted = ({ assessments }: LoadRequest, id: string): boolean =>
  assessments.length === 0 || assessments.some((name) => name === id || name.startsWith(`${id}@`));

/** @param known the ids of all assessments that were found */
export function refuseUnknown({ assessments }: LoadRequest, known: readonly string[]): void {
  const unknown = assessments.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError("unknown-assessment", unknownId(unknown, known));
}
