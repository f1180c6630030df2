// The path of a file → the result of `nap score` that was saved in it.
import { openSource } from "../../io/openSource.ts";
import { readText } from "../../io/text/readText.ts";
import { readSavedResult, schemaVersion, UsageError, type SavedResult } from "../../core.ts";

/** A result with the rows of a million ratings is not larger. */
const limit = { megabytes: 500 };

/** Throws a `UsageError` where it cannot be read, or is something else. */
export async function openSavedResult(path: string, name: string): Promise<SavedResult> {
  const opened = await openSource(path, name, limit);
  if ("problem" in opened)
    throw new UsageError("unreadable-result", { path: name, cause: opened.problem.code });
  const read = await readText(opened.source);
  if ("problem" in read) throw new UsageError("not-a-result", { path: name });
  const result = readSavedResult(read.text, schemaVersion);
  if (!("fault" in result)) return result;
  switch (result.fault) {
    case "other-version":
      throw new UsageError("result-of-other-version", {
        path: name,
        found: result.found,
        expected: schemaVersion,
      });
    case "other-kind":
      throw new UsageError("result-without-scores", { path: name, kind: result.kind });
    default:
      throw new UsageError("not-a-result", { path: name });
  }
}
