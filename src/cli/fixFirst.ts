// A workspace and the flags of a check → its fixes, and the workspace with them where they are written.
import { UsageError, type Fixes } from "../core.ts";
import { fixWorkspace } from "../workspace/fix/fixWorkspace.ts";
import { writeFixes } from "../workspace/fix/writeFixes.ts";
import type { Host } from "../workspace/host.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { LoadRequest } from "../workspace/loadRequest.ts";
import { openWorkspace } from "../workspace/openWorkspace.ts";

/** Standard input can be read once: it has nothing to fix, and files beside it are read again. */
export async function fixFirst(
  loaded: Loaded,
  request: LoadRequest,
  isDry: boolean,
  host: Host,
): Promise<{ readonly loaded: Loaded; readonly fixes: Fixes }> {
  if (request.files.includes("-")) throw new UsageError("cannot-fix", { name: "-", reason: "read-only" });
  const { files, fixes } = await fixWorkspace(loaded, request, host);
  if (isDry) return { loaded, fixes };
  const written = { ...fixes, isWritten: true };
  if (files.length === 0) return { loaded, fixes: written };
  await writeFixes(files);
  return { loaded: await openWorkspace(request, host), fixes: written };
}
