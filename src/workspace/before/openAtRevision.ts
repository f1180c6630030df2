// A request and a revision → what the same request gives there: plans, assessments, scales and methods, with all their problems.
import { findWorkspace } from "../../io/findWorkspace.ts";
import { openRevision } from "../../io/git/openRevision.ts";
import { UsageError } from "../../core.ts";
import type { Host } from "../host.ts";
import type { Loaded } from "../loaded.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { openFiles } from "../openFiles.ts";

/** A workspace as it was. */
export interface LoadedBefore {
  readonly loaded: Loaded;
  /** The id of the commit. */
  readonly commit: string;
}

/**
 * The same files by the same names, from the revision; nothing is checked out. All assessments are read: the call may name
 * one that was not there.
 */
export async function openAtRevision(
  revision: string,
  request: LoadRequest,
  host: Host,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<LoadedBefore> {
  const { cwd, stdin, bundled } = host;
  const { commit, files, close } = await openRevision(revision, { cwd, variables });
  try {
    const nothing = new UsageError("nothing-at-revision", { revision });
    if (request.files.length === 0 && findWorkspace(cwd, files) === null) throw nothing;
    const wanted: LoadRequest = { ...request, assessments: [], inputFaults: "reported" };
    const loaded = await openFiles(wanted, await bundled.index(), { cwd, stdin, bundled, files });
    if (request.files.length > 0 && loaded.assessments.length === 0 && loaded.inputs.length === 0)
      throw nothing;
    return { loaded, commit };
  } finally {
    close();
  }
}
