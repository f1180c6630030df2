// A folder → the workspace that it is, or lies in.
import { dirname, join } from "node:path";
import { isFile, isFolder } from "./exists.ts";

/** What makes a folder a workspace: `nap.yaml`, or `plan.yaml` beside a folder `assessments`. */
export interface WorkspaceFolder {
  readonly folder: string;
  /** The path of `nap.yaml`, `null` where the workspace goes by convention. */
  readonly config: string | null;
}

export function workspaceAt(folder: string): WorkspaceFolder | null {
  const config = join(folder, "nap.yaml");
  if (isFile(config)) return { folder, config };
  return isFile(join(folder, "plan.yaml")) && isFolder(join(folder, "assessments"))
    ? { folder, config: null }
    : null;
}

/** The nearest workspace from a folder upwards. */
export function findWorkspace(from: string): WorkspaceFolder | null {
  const found = workspaceAt(from);
  const parent = dirname(from);
  return found !== null || parent === from ? found : findWorkspace(parent);
}
