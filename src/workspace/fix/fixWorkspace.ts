// A workspace as it was read → all fixes of its files, proven by reading it with them.
import { UsageError, type Fixes } from "../../core.ts";
import { countEdits } from "../../fix/countEdits.ts";
import { lineDiff } from "../../fix/lineDiff.ts";
import type { Host } from "../host.ts";
import type { Loaded } from "../loaded.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { openWorkspace } from "../openWorkspace.ts";
import { planFixes, type FixedFile, type PlannedFixes } from "./planFixes.ts";
import { sameFigures } from "./sameFigures.ts";
import { withContents } from "./withContents.ts";

/** What was unreadable may have more to fix once it is read. */
const mostRounds = 5;

/** Nothing is written; throws a `UsageError` where a figure would change. */
export async function fixWorkspace(
  loaded: Loaded,
  request: LoadRequest,
  host: Host,
): Promise<{ readonly files: readonly FixedFile[]; readonly fixes: Fixes }> {
  let planned: PlannedFixes = { files: new Map(), unfixed: [] };
  let current = loaded;
  const { cwd, bundled } = host;
  const stdin = (): AsyncIterable<Uint8Array> => host.stdin();
  // The bundled plan is no file.
  for (let round = 0; round < mostRounds && loaded.judging !== null; round++) {
    const located = await current.locate(current.problems);
    const next = planFixes(
      current,
      located.map(({ problem }) => problem),
      cwd,
      planned.files,
    );
    const isDone = [...next.files.values()].every((file) => planned.files.get(file.name) === file);
    planned = next;
    if (isDone) break;
    const files = withContents(planned.files.values(), host.files);
    current = await openWorkspace(request, { cwd, stdin, files, bundled });
    if (!sameFigures(loaded, current)) throw new UsageError("fixes-change-figures", {});
  }
  const files = [...planned.files.values()];
  return {
    files,
    fixes: {
      isWritten: false,
      files: files.map(({ name, edits, before, content }) => ({
        file: name,
        counts: countEdits(edits),
        diff: lineDiff(name, before, content),
      })),
      unfixed: planned.unfixed,
    },
  };
}
