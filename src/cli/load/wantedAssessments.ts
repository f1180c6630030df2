// `--assessment` → which assessments are meant, and an error for a name that none has.
import { suggest } from "../../index.ts";
import { UsageError, type LoadRequest } from "./loaded.ts";

/** All of them, unless the call names some. */
export const isWanted = ({ assessments }: LoadRequest, id: string): boolean =>
  assessments.length === 0 || assessments.includes(id);

/** @param known the ids of all assessments that were found */
export function refuseUnknown({ assessments }: LoadRequest, known: readonly string[]): void {
  for (const id of assessments) {
    if (known.includes(id)) continue;
    const meant = suggest(id, known);
    throw new UsageError(
      `there is no assessment "${id}"${meant === null ? "" : `; did you mean "${meant}"?`}${known.length === 0 ? "" : ` Found: ${[...new Set(known)].join(", ")}`}`,
    );
  }
}
