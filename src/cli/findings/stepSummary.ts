// A result in the format of GitHub, and its environment → what is added to the summary of the step, if there is one.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Document } from "../../core.ts";
import { githubSummary } from "../../render/findings/githubSummary.ts";
import type { RenderOptions } from "../../render/renderer.ts";
import type { Environment } from "../environment.ts";
import type { OutputRequest } from "../flags/outputRequest.ts";

/** What GitHub takes for a step; of a longer one it shows nothing. */
const mostBytes = 1024 * 1024;

interface Summary {
  readonly path: string;
  readonly append: true;
  readonly content: string;
}

/** None where the call itself writes to that file: then it says what stands there. */
export function stepSummary(
  document: Document,
  requests: readonly OutputRequest[],
  options: RenderOptions,
  { cwd, variables }: Environment,
): Summary[] {
  const path = variables["GITHUB_STEP_SUMMARY"] ?? "";
  if (path === "" || !requests.some(({ format }) => format === "github")) return [];
  const isWritten = requests.some(
    (request) => request.path !== null && resolve(cwd, request.path) === resolve(cwd, path),
  );
  if (isWritten) return [];
  const content = githubSummary(document, options, mostBytes - sizeOf(resolve(cwd, path)));
  return content === "" ? [] : [{ path, append: true, content }];
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
