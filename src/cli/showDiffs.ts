// Fixes that are not written → their diff on standard output, where people read it.
import type { Fixes } from "../core.ts";
import { safeDiff } from "../render/safeDiff.ts";
import type { Environment } from "./environment.ts";
import { outputRequests, type OutputFlags } from "./flags/outputOptions.ts";

/** Lines of files are not wrapped, so that a program can apply what is shown. */
export async function showDiffs(fixes: Fixes, flags: OutputFlags, environment: Environment): Promise<void> {
  const isRead = outputRequests(flags).some(({ format, path }) => format === "pretty" && path === null);
  if (isRead) for (const { diff } of fixes.files) await environment.stdout(safeDiff(diff));
}
