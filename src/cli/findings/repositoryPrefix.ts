// The environment → the way from the root of the repository to the working folder, "" where nothing tells it.
import { relative, resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import type { Environment } from "../environment.ts";

/** Where GitHub and GitLab say that the repository lies. */
const roots = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/** With forward slashes. Their systems know files by their path in the repository, and nap may be called in a folder of it. */
export function repositoryPrefix({ cwd, variables }: Environment): string {
  const root = roots.map((name) => variables[name] ?? "").find((path) => path !== "");
  if (root === undefined || relative(resolve(root), cwd).startsWith("..")) return "";
  const shown = displayPath(cwd, resolve(root));
  return resolve(root) === resolve(cwd) ? "" : shown;
}
