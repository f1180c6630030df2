// `--assessment` → which assessments are meant, and an error for a name that none has.
import { UsageError, type LoadRequest } from "../loaded.ts";
import { notKnown } from "../notKnown.ts";

/** All of them, unless the call names some. */
export const isWanted = ({ assessments }: LoadRequest, id: string): boolean =>
  assessments.length === 0 || assessments.includes(id);

/** @param known the ids of all assessments that were found */
export function refuseUnknown({ assessments }: LoadRequest, known: readonly string[]): void {
  for (const id of assessments) {
    if (known.includes(id)) continue;
    throw new UsageError(notKnown(`there is no assessment "${id}"`, id, known, "Found"));
  }
}
